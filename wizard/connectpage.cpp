// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connectpage.h"

#include "engine/source/connectiontext.h"
#include "engine/source/setupservice.h"
#include "wizard/checklist.h"
#include "wizard/connectionform.h"
#include "wizard/notelabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds afterEdit{600};
/// A half-typed password is a failed login in the server's log, and some servers lock accounts:
/// leaving the field, Return or a longer pause starts the check.
constexpr std::chrono::milliseconds afterPasswordEdit{1500};

} // namespace

ConnectPage::ConnectPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
                         QWidget *parent)
    : SetupPage(tr("Connect"), draft, parent)
    , m_context(context)
    , m_service(service)
    , m_paste(new QLineEdit(this))
    , m_pasteNote(new NoteLabel(this))
    , m_form(new ConnectionForm(this))
    , m_nameNote(new NoteLabel(this))
    , m_again(new QPushButton(tr("&Check again"), this))
    , m_checks(new CheckList(this))
{
    setTitle(tr("Connect to PostgreSQL"));
    setSubTitle(
        tr("Paste what you have, or fill in the fields. The checks only read from the server."));

    m_paste->setObjectName(QStringLiteral("paste"));
    m_paste->setPlaceholderText(tr("postgresql://… or jdbc:postgresql://… or psql -h …"));
    auto *pasteRow = new QFormLayout;
    pasteRow->addRow(tr("&Paste a connection:"), m_paste);

    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setAutoDefault(false);
    auto *checksTitle = new QLabel(tr("Checks"), this);
    QFont bold = checksTitle->font();
    bold.setBold(true);
    checksTitle->setFont(bold);
    auto *checksRow = new QHBoxLayout;
    checksRow->addWidget(checksTitle);
    checksRow->addStretch();
    checksRow->addWidget(m_again);

    body()->addLayout(pasteRow);
    body()->addWidget(m_pasteNote);
    body()->addSpacing(4);
    body()->addWidget(m_form);
    body()->addWidget(m_nameNote);
    body()->addSpacing(4);
    body()->addLayout(checksRow);
    body()->addWidget(m_checks);
    body()->addStretch(1);

    // Text that arrives in one piece was pasted or dropped, and is read at once; typed text when it
    // is complete.
    connect(m_paste, &QLineEdit::textEdited, this,
            [this, before = qsizetype{0}](const QString &text) mutable {
                if (text.size() > before + 1)
                    takeText(text);
                before = m_paste->text().size();
            });
    connect(m_paste, &QLineEdit::editingFinished, this, [this] { takeText(m_paste->text()); });
    connect(m_form, &ConnectionForm::textRecognised, this, &ConnectPage::takeText);
    connect(m_form, &ConnectionForm::connectionChanged, this, [this] { scheduleCheck(afterEdit); });
    connect(m_form, &ConnectionForm::passwordChanged, this,
            [this] { scheduleCheck(afterPasswordEdit); });
    connect(m_form, &ConnectionForm::passwordLeft, this, &ConnectPage::checkNow);
    connect(m_form, &ConnectionForm::submitted, this, &ConnectPage::submit);
    connect(m_form, &ConnectionForm::nameChanged, this, &ConnectPage::checkName);
    connect(m_again, &QPushButton::clicked, this, &ConnectPage::checkNow);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &ConnectPage::checkNow);
    connect(&m_service, &SetupService::checkProgressed, this,
            [this](int number, const CheckResult &result) {
                if (number == m_number)
                    m_checks->put(result);
            });
    connect(&m_service, &SetupService::checkFinished, this, &ConnectPage::showReport);
    scheduleCheck(afterEdit); // says what is missing
}

ConnectPage::~ConnectPage()
{
    m_service.cancel();
}

void ConnectPage::setKeyringAvailable(bool available)
{
    m_form->setKeyringAvailable(available);
}

void ConnectPage::initializePage()
{
    m_paste->setFocus();
}

bool ConnectPage::isComplete() const
{
    const QString name = m_form->name();
    return m_passed && !name.isEmpty() && !m_context.takenNames.contains(name);
}

bool ConnectPage::validatePage()
{
    draft().source.name = m_form->name();
    draft().source.connection = m_form->connection();
    draft().password = m_form->password();
    draft().keepPassword = m_form->keepPassword();
    return isComplete();
}

void ConnectPage::takeText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const Result<ParsedConnection> parsed = parseConnectionText(text);
    if (!parsed) {
        m_pasteNote->display(NoteLabel::Level::Warning, parsed.error().message);
        return;
    }
    // setText() and not clear(): a password in the text must not come back with Undo.
    m_paste->setText({});
    m_form->fill(parsed->info, parsed->password);
    QStringList notes{tr("The fields below were filled in.")};
    if (parsed->hadPassword)
        notes.append(tr("The password was moved out of sight."));
    m_pasteNote->display(NoteLabel::Level::Ok, (notes + parsed->notes).join(u' '));
    m_form->focusFirstEmpty();
    if (m_form->isFilled())
        checkNow();
}

void ConnectPage::scheduleCheck(std::chrono::milliseconds delay)
{
    // Whatever ran was about other values.
    m_service.cancel();
    m_number = 0;
    m_advance = false;
    m_again->setEnabled(m_form->isFilled());
    if (std::exchange(m_passed, false))
        Q_EMIT completeChanged();
    if (!m_form->isFilled()) {
        m_delay.stop();
        m_checks->clear(
            tr("The checks start by themselves once host, database and user are filled in."));
        return;
    }
    m_delay.start(delay);
}

void ConnectPage::checkNow()
{
    const bool advance = m_advance;
    scheduleCheck(afterEdit);
    m_delay.stop();
    if (!m_form->isFilled())
        return;
    m_advance = advance;
    m_checks->begin();
    SourceCheckRequest request;
    request.connection = m_form->connection();
    request.password = m_form->password();
    request.passFile = m_context.passFile;
    m_number = m_service.check(request);
}

void ConnectPage::showReport(int number, const SourceCheckReport &report)
{
    if (number != m_number)
        return;
    m_number = 0;
    m_checks->finish(report);
    m_passed = report.passed();
    if (m_passed)
        Q_EMIT checked(report);
    Q_EMIT completeChanged();
    const bool advance = std::exchange(m_advance, false);
    if (advance && isComplete() && wizard() != nullptr && wizard()->currentPage() == this)
        wizard()->next();
}

void ConnectPage::checkName()
{
    if (m_context.takenNames.contains(m_form->name()))
        m_nameNote->display(NoteLabel::Level::Warning,
                            tr("There is a source of this name already; choose another name."));
    else
        m_nameNote->clear();
    Q_EMIT completeChanged();
}

void ConnectPage::submit()
{
    // "Check, then advance": Return before the checks are through goes on as soon as they have
    // passed. After them, it presses "Next" by itself.
    if (isComplete())
        return;
    if (m_number == 0)
        checkNow();
    m_advance = m_number != 0;
}

} // namespace tributary
