// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connectpage.h"

#include "engine/source/connectiontext.h"
#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/notelabel.h"
#include "wizard/clipboardoffer.h"
#include "wizard/connectionform.h"
#include "wizard/foundmenu.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

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
    , m_clipboard(new ClipboardOffer(this))
    , m_found(new FoundMenu(context.findConnections, context.knownConnections, this))
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
    auto *foundRow = new QHBoxLayout;
    foundRow->addWidget(m_clipboard, 1);
    foundRow->addStretch();
    foundRow->addWidget(m_found);

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
    body()->addLayout(foundRow);
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
    connect(m_clipboard, &ClipboardOffer::accepted, this, &ConnectPage::takeText);
    connect(m_found, &FoundMenu::chosen, this, &ConnectPage::takeFound);
    connect(m_form, &ConnectionForm::hostSplit, this, [this](const QString &sentence) {
        m_pasteNote->display(NoteLabel::Level::Info, sentence);
    });
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
    m_service.cancel(m_number);
}

void ConnectPage::setKeyringAvailable(bool available)
{
    m_form->setKeyringAvailable(available);
}

void ConnectPage::initializePage()
{
    m_paste->setFocus();
    const SetupDraft &known = draft();
    if (known.source.connection.host.isEmpty() || m_form->isFilled())
        return;
    // A setup that goes on: what it found then is not trusted.
    m_form->fill(known.source.connection, known.password);
    m_form->setKeepPassword(known.keepPassword);
    m_form->setName(known.source.name);
    m_form->setFurtherDatabases(known.furtherDatabases);
    m_form->focusFirstEmpty();
    if (m_form->isFilled())
        checkNow();
}

bool ConnectPage::isComplete() const
{
    const QString name = m_form->name();
    return m_passed && !name.isEmpty() && !m_context.takenNames.contains(name);
}

void ConnectPage::collect()
{
    draft().source.name = m_form->name();
    draft().source.connection = m_form->connection();
    draft().password = m_form->password();
    draft().keepPassword = m_form->keepPassword();
    draft().furtherDatabases = m_form->furtherDatabases();
}

bool ConnectPage::validatePage()
{
    collect();
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

void ConnectPage::takeFound(const FoundConnection &found)
{
    m_form->fill(found.connection, {});
    m_pasteNote->display(
        found.notes.isEmpty() ? NoteLabel::Level::Ok : NoteLabel::Level::Warning,
        (QStringList{tr("Filled in from %1; the password was not read.").arg(found.origin)}
         + found.notes)
            .join(u' '));
    m_form->focusFirstEmpty();
    if (m_form->isFilled())
        checkNow();
}

void ConnectPage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    m_clipboard->update();
}

void ConnectPage::scheduleCheck(std::chrono::milliseconds delay)
{
    // Whatever ran was about other values. What the other pages asked is theirs.
    m_service.cancel(m_number);
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
    if (!report.databases.isEmpty())
        m_form->offerDatabases(report.databases);
    if (std::ranges::any_of(report.checks, [](const CheckResult &check) {
            return check.errorId.startsWith(QStringLiteral("client-"));
        }))
        m_form->showClientCertificate();
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
