// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/rolerights.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/notelabel.h"
#include "wizard/adminform.h"
#include "wizard/draftrequests.h"
#include "wizard/rolemaker.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

RoleRights::RoleRights(SetupDraft &draft, const SetupContext &context, SetupService &service,
                       QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_passFile(context.passFile)
    , m_service(service)
    , m_maker(new RoleMaker(draft, context, service, this))
    , m_note(new NoteLabel(this))
    , m_again(new QPushButton(tr("C&heck again"), this))
    , m_admin(new AdminForm(this))
{
    m_again->setObjectName(QStringLiteral("checkRights"));
    m_again->setAutoDefault(false);
    m_admin->setTask(tr("Take back what was &left out"), tr("The rights are being changed…"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_admin);
    connect(m_again, &QPushButton::clicked, this, &RoleRights::ask);
    connect(m_admin, &AdminForm::createRequested, this, &RoleRights::run);
    connect(m_maker, &RoleMaker::finished, this, &RoleRights::finishRun);
    connect(&m_service, &SetupService::checkFinished, this, &RoleRights::showReport);
    hide();
}

RoleRights::~RoleRights()
{
    m_service.cancel(m_number);
}

void RoleRights::begin()
{
    end();
    m_ran = false;
    const bool concerned = m_draft.role.way != UserWay::Login
        && (!m_draft.columns.isEmpty() || isChoiceNew(m_draft));
    setVisible(concerned);
    m_admin->hide();
    if (!concerned) {
        setFit(true);
    } else if (!isRoleAwaited(m_draft)) {
        m_admin->suggestUser(QStringLiteral("postgres"));
        ask();
    } else {
        setFit(false);
        m_note->display(NoteLabel::Level::Info,
                        isChoiceNew(m_draft)
                            ? tr("The script that was handed over is about another choice of "
                                 "tables and columns. Save it again below, and have it run.")
                            : tr("What the new user may read is looked at once it can log in."));
    }
}

void RoleRights::end()
{
    m_service.cancel(m_number);
    m_number = 0;
    if (m_maker->stop())
        m_admin->showError(tr("This was stopped, and nothing was changed."));
    m_admin->forgetPassword();
}

void RoleRights::ask()
{
    setFit(false);
    m_note->display(NoteLabel::Level::Info, tr("Looking at what the new user may read…"));
    m_number = m_service.check(roleCheckRequest(m_draft, m_passFile));
}

void RoleRights::showReport(int number, const SourceCheckReport &report)
{
    if (number != m_number)
        return;
    m_number = 0;
    const bool creates = m_draft.role.way == UserWay::Create;
    const QStringList beyond = columnsBeyondChoice(m_draft, report.tables);
    const auto failed = std::ranges::find_if(report.checks, [](const CheckResult &result) {
        return result.mandatory && result.state == CheckState::Failed;
    });
    m_draft.role.ready = m_draft.role.ready || report.passed();
    if (failed != report.checks.end()) {
        m_note->display(NoteLabel::Level::Error, failed->message + u' ' + remedy());
        m_admin->setVisible(creates);
        setFit(false);
        return;
    }
    if (!beyond.isEmpty()) {
        showExcess(beyond);
        return;
    }
    // Tables that are not copied do no harm but to the rule that nobody may read what he need not.
    const bool outdated = isChoiceNew(m_draft);
    m_admin->setVisible((creates && outdated) || m_ran);
    if (outdated)
        m_note->display(NoteLabel::Level::Info,
                        tr("The new user may read more tables than you chose: they are not copied.")
                            + u' ' + remedy());
    else
        m_note->display(NoteLabel::Level::Ok, tr("The new user cannot read what was left out."));
    setFit(true);
}

void RoleRights::showExcess(const QStringList &columns)
{
    constexpr qsizetype most = 5;
    QString list = columns.first(qMin(columns.size(), most)).join(QStringLiteral(", "));
    if (columns.size() > most)
        list += QStringLiteral(", …");
    const QString sentence =
        tr("The new user may read columns that you left out, and they would be "
           "copied: %1.")
            .arg(list);
    const QString others = tr("The script cannot take this back: everybody was granted it, or the "
                              "user has it in another way. Have an administrator take it away, or "
                              "tick the columns.");
    m_note->display(NoteLabel::Level::Warning, sentence + u' ' + (m_ran ? others : remedy()));
    m_admin->setVisible(m_draft.role.way == UserWay::Create);
    setFit(false);
}

QString RoleRights::remedy() const
{
    return m_draft.role.way == UserWay::Create
        ? tr("An administrator's login mends that here.")
        : tr("Save the script below again, have it run, and check again.");
}

void RoleRights::run()
{
    const QByteArray password = m_admin->takePassword();
    m_admin->setRunning(true);
    m_maker->start(m_admin->user(), password);
}

void RoleRights::finishRun(const std::optional<Error> &error)
{
    if (error) {
        m_admin->showError((QStringList{error->message} + error->actions).join(u' '));
        return;
    }
    m_ran = true;
    m_admin->showDone(tr("The script was run."));
    ask();
}

void RoleRights::setFit(bool fit)
{
    m_fit = fit;
    Q_EMIT fitChanged();
}

} // namespace tributary
