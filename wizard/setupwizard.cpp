// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/setupwizard.h"

#include "wizard/changespage.h"
#include "wizard/connectpage.h"
#include "wizard/destinationpage.h"
#include "wizard/quickpath.h"
#include "wizard/reviewpage.h"
#include "wizard/steplist.h"
#include "wizard/tablespage.h"
#include "wizard/userpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace tributary {

namespace {

constexpr QSize smallest{720, 520};
constexpr QSize first{880, 680};
constexpr std::chrono::milliseconds saveAfter{500};

constexpr const char *stepWords[] = {"connect", "user",        "tables",
                                     "changes", "destination", "review"};
static_assert(std::size(stepWords) == SetupWizard::pageCount);

} // namespace

QString SetupWizard::stepWord(int page)
{
    return QLatin1String(stepWords[std::clamp(page, 0, pageCount - 1)]);
}

SetupWizard::Page SetupWizard::pageOfStep(const QString &word)
{
    for (int page = 0; page < pageCount; ++page) {
        if (word == QLatin1String(stepWords[page]))
            return static_cast<Page>(page);
    }
    return Connect;
}

SetupWizard::SetupWizard(const SetupContext &context, SetupService &service, QWidget *parent)
    : QWizard(parent)
{
    setWindowTitle(tr("Add a source"));
    setWizardStyle(QWizard::ModernStyle); // the only one that looks the same on every desktop
    setOption(QWizard::NoBackButtonOnStartPage);
    // Titles hold nothing from a server today; plain text keeps it harmless if they ever do.
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Save and close"));
    setOption(QWizard::HaveCustomButton1);
    setButtonText(QWizard::CustomButton1, tr("Sync &everything now"));
    addPages(context, service);

    m_quickPath = new QuickPath(context, service, this);
    connect(m_quickPath, &QuickPath::decided, this, &SetupWizard::takeQuickAnswers);
    connect(this, &QWizard::customButtonClicked, this, &SetupWizard::startQuickPath);
    connect(m_connectPage, &QWizardPage::completeChanged, this, &SetupWizard::offerQuickPath);
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::offerQuickPath);

    // After the pages, whose own slots collect what this looks at.
    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(saveAfter);
    connect(&m_saveDelay, &QTimer::timeout, this, &SetupWizard::saveDraft);
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::enterPage);

    setMinimumSize(smallest);
    resize(first);
}

void SetupWizard::addPages(const SetupContext &context, SetupService &service)
{
    m_connectPage = new ConnectPage(m_draft, context, service, this);
    m_userPage = new UserPage(m_draft, context, service, this);
    m_tablesPage = new TablesPage(m_draft, this);
    m_changesPage = new ChangesPage(m_draft, context, service, this);
    auto *destinationPage = new DestinationPage(m_draft, context, this);
    m_reviewPage = new ReviewPage(m_draft, context, service, this);
    connect(m_connectPage, &ConnectPage::checked, this, [this](const SourceCheckReport &report) {
        m_connectPage->collect();
        m_userPage->setReport(report);
        takeReport(report);
    });
    connect(m_userPage, &UserPage::roleChecked, this, &SetupWizard::takeReport);
    connect(m_userPage, &UserPage::rightsKnown, this, &SetupWizard::passOverUser);
    connect(m_changesPage, &ChangesPage::checked, m_reviewPage, &ReviewPage::setReport);

    SetupPage *const pages[] = {m_connectPage, m_userPage,      m_tablesPage,
                                m_changesPage, destinationPage, m_reviewPage};
    QStringList names;
    for (int id = 0; id < pageCount; ++id) {
        setPage(id, pages[id]);
        names.append(pages[id]->stepName());
        watch(pages[id]);
    }
    m_steps = new StepList(names, this);
    setSideWidget(m_steps);
}

void SetupWizard::takeReport(const SourceCheckReport &report)
{
    if (report.facts)
        m_draft.serverVersion = report.facts->versionNumber;
    m_tablesPage->setTables(report.tables);
    m_changesPage->setReport(report);
    m_reviewPage->setReport(report);
}

/// Everything that can hold an answer.
void SetupWizard::watch(SetupPage *page)
{
    const auto later = [this] { m_saveDelay.start(); };
    const QList<QLineEdit *> fields = page->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        connect(field, &QLineEdit::textChanged, this, later);
    const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        connect(button, &QAbstractButton::toggled, this, later);
        connect(button, &QAbstractButton::clicked, this, later);
    }
    const QList<QComboBox *> choices = page->findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        connect(choice, &QComboBox::currentTextChanged, this, later);
        // The list that pops up takes the focus, too: a screen reader names it as its field.
        if (QAccessibleInterface *field = QAccessible::queryAccessibleInterface(choice))
            choice->view()->setAccessibleName(field->text(QAccessible::Name));
    }
    const QList<QAbstractItemView *> views = page->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (view->model() != nullptr)
            connect(view->model(), &QAbstractItemModel::dataChanged, this, later);
    }
    connect(page, &QWizardPage::completeChanged, this, later);
    // Queued: a page may be in the middle of taking an answer.
    connect(page, &QWizardPage::completeChanged, this, &SetupWizard::goOn, Qt::QueuedConnection);
}

void SetupWizard::resume(const SetupDraft &draft, Page page)
{
    m_draft = draft;
    // Somebody else's turn is looked at first, on the page that shows it.
    const bool awaited = draft.role.way != UserWay::Login && draft.role.handedOver;
    m_resumeAt = awaited ? std::min(page, User) : page;
    m_saved = m_draft;
    m_savedStep = stepWord(page);
}

void SetupWizard::setKeyringAvailable(bool available)
{
    m_connectPage->setKeyringAvailable(available);
    m_userPage->setKeyringAvailable(available);
}

int SetupWizard::nextId() const
{
    if (currentId() == Connect && m_userPage->isNeedless() && m_resumeAt != User)
        return Tables;
    return QWizard::nextId();
}

void SetupWizard::enterPage(int page)
{
    if (page < 0)
        return;
    m_forward = page > m_page;
    if (!m_forward)
        m_resumeAt = -1;
    m_page = page;
    const bool passedOver = page > User && !visitedIds().contains(int{User});
    m_steps->setCurrent(page);
    m_steps->setNeedless(User, passedOver);
    if (page == Tables)
        m_tablesPage->showNote(passedOver ? m_userPage->needlessText() : QString());
    m_saveDelay.start();
    if (page >= m_resumeAt)
        m_resumeAt = -1;
    QMetaObject::invokeMethod(this, &SetupWizard::goOn, Qt::QueuedConnection);
}

/// While a setup is being resumed: to the page where it was left, as far as the pages let through.
void SetupWizard::goOn()
{
    if (m_resumeAt > currentId() && currentId() >= 0 && currentPage()->isComplete())
        next();
}

/// The answer came after the page was reached.
void SetupWizard::passOverUser()
{
    if (currentId() == User && m_forward && m_resumeAt < 0 && m_userPage->isNeedless())
        next();
}

void SetupWizard::offerQuickPath()
{
    const bool offered = currentId() == Connect && m_connectPage->isComplete();
    if (!offered)
        m_quickPath->cancel();
    QAbstractButton *quick = button(QWizard::CustomButton1);
    quick->setVisible(offered);
    quick->setEnabled(offered && !m_quickPath->isActive());
}

void SetupWizard::startQuickPath()
{
    m_connectPage->collect();
    m_tablesPage->collect();
    m_quickPath->start(m_draft);
    offerQuickPath();
}

void SetupWizard::takeQuickAnswers(const SetupDraft &draft, const SourceCheckReport &report,
                                   bool destinationUsable)
{
    m_draft = draft;
    m_reviewPage->setReport(report);
    setCurrentId(destinationUsable ? Review : Destination);
}

void SetupWizard::saveDraft()
{
    m_saveDelay.stop();
    auto *page = qobject_cast<SetupPage *>(currentPage());
    // On the way to where it was left, the fields of the pages are not all filled yet.
    if (page == nullptr || m_resumeAt >= 0)
        return;
    page->collect();
    const QString step = stepWord(currentId());
    // Without a host there is nothing to come back to.
    if (m_draft.source.connection.host.isEmpty() || (m_draft == m_saved && step == m_savedStep))
        return;
    m_saved = m_draft;
    m_savedStep = step;
    Q_EMIT draftChanged(m_draft, step);
}

void SetupWizard::done(int result)
{
    // After the last page's answers went into the draft too. A closed assistant keeps what it has;
    // a finished one, too: the source may not let itself be saved.
    saveDraft();
    QWizard::done(result);
    m_saveDelay.stop();
    if (result == QDialog::Accepted)
        Q_EMIT setupFinished(m_draft);
}

} // namespace tributary
