// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/furtherchecks.h"

#include "engine/core/pluralcount.h"
#include "engine/source/setupservice.h"
#include "ui/widgets/notelabel.h"
#include "wizard/databasewarnings.h"
#include "wizard/draftrequests.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

FurtherChecks::FurtherChecks(SetupDraft &draft, const SetupContext &context, SetupService &service,
                             QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_passFile(context.passFile)
    , m_service(service)
    , m_note(new NoteLabel(this))
    , m_again(new QPushButton(tr("Check a&gain"), this))
    , m_warnings(new DatabaseWarnings(this))
{
    m_again->setObjectName(QStringLiteral("checkFurther"));
    m_again->setAutoDefault(false);
    m_again->setAccessibleName(tr("Check the further databases again"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_warnings);
    connect(m_again, &QPushButton::clicked, this, &FurtherChecks::begin);
    connect(&m_service, &SetupService::checkFinished, this, &FurtherChecks::takeReport);
    hide();
}

FurtherChecks::~FurtherChecks()
{
    m_service.cancel(m_number);
}

void FurtherChecks::begin()
{
    end();
    setVisible(!m_draft.furtherDatabases.isEmpty());
    if (m_draft.furtherDatabases.isEmpty()) {
        setFit(true);
        return;
    }
    setFit(false);
    if (isRoleAwaited(m_draft)) {
        m_again->hide();
        m_note->display(NoteLabel::Level::Info,
                        tr("The further databases are looked at once the new user can log in."));
        return;
    }
    m_waiting = m_draft.furtherDatabases;
    ask();
}

void FurtherChecks::end()
{
    m_service.cancel(m_number);
    m_number = 0;
    m_waiting.clear();
    m_problems.clear();
    m_note->clear();
    m_warnings->clear();
    m_again->hide();
    setFit(m_draft.furtherDatabases.isEmpty());
}

void FurtherChecks::ask()
{
    m_again->hide();
    m_note->display(NoteLabel::Level::Info,
                    tr("Looking at the database \"%1\"…").arg(m_waiting.first()));
    m_number = m_service.check(furtherCheckRequest(m_draft, m_passFile, m_waiting.first()));
}

void FurtherChecks::takeReport(int number, const SourceCheckReport &report)
{
    if (number != m_number || m_number == 0)
        return;
    m_number = 0;
    const QString database = m_waiting.takeFirst();
    const auto failed = std::ranges::find_if(report.checks, [](const CheckResult &check) {
        return check.mandatory && check.state == CheckState::Failed;
    });
    if (failed != report.checks.end())
        m_problems.append(tr("The database \"%1\" is not ready. %2 %3",
                             "%2: a sentence with what is wrong, %3: what to do about it")
                              .arg(database, failed->message, failed->actions.join(u' ')));
    m_warnings->add(database, report.checks);
    if (!m_waiting.isEmpty()) {
        ask();
        return;
    }
    if (report.log && m_draft.source.followsLog()) {
        const int wanted = missingSlots(m_draft, report.log->slots);
        const int left = report.log->maxSlots - static_cast<int>(report.log->slots.size());
        if (wanted > left)
            m_problems.append(
                tr("Together the databases take %n new replication slots, one each.", nullptr,
                   pluralCount(wanted))
                + u' '
                + tr("The server has %n free: ask for a higher max_replication_slots, or set up "
                     "fewer databases.",
                     nullptr, pluralCount(left)));
    }
    tell();
}

void FurtherChecks::tell()
{
    const bool fit = m_problems.isEmpty();
    m_again->setVisible(!fit);
    if (fit)
        m_note->display(NoteLabel::Level::Ok,
                        tr("The further databases are ready as well: %1.")
                            .arg(m_draft.furtherDatabases.join(QStringLiteral(", "))));
    else
        m_note->display(NoteLabel::Level::Error, m_problems.join(u'\n'));
    setFit(fit);
}

void FurtherChecks::setFit(bool fit)
{
    if (m_fit == fit)
        return;
    m_fit = fit;
    Q_EMIT fitChanged();
}

} // namespace tributary
