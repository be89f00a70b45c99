// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/changespage.h"

#include "engine/core/pluralcount.h"
#include "engine/source/providerguide.h"
#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/wording.h"
#include "wizard/draftrequests.h"
#include "wizard/methodchoice.h"
#include "wizard/slotchoice.h"
#include "wizard/supportmatrix.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds afterEdit{500};
constexpr std::chrono::seconds untilAgain{15};
constexpr double secondsPerDay = 86400;
constexpr int pgoutputSince = 100000;

/// What a script that is still to be run mends: no reason to hold anybody up before.
bool isMendedByScript(const CheckResult &result)
{
    static const QStringList ids{QStringLiteral("replication-right"),
                                 QStringLiteral("replication-connection"),
                                 QStringLiteral("plugin"),
                                 QStringLiteral("publication"),
                                 QStringLiteral("tables"),
                                 QStringLiteral("ungranted")};
    // But a publication that the script makes comes too late for a slot that is there.
    return ids.contains(result.id)
        && result.errorId != makeError(ErrorKind::PublicationMissing).id();
}

} // namespace

ChangesPage::ChangesPage(SetupDraft &draft, const SetupContext &context, SetupService &service,
                         QWidget *parent)
    : SetupPage(tr("Changes"), draft, parent)
    , m_passFile(context.passFile)
    , m_service(service)
    , m_method(new MethodChoice(this))
    , m_support(new SupportMatrix(this))
    , m_slot(new SlotChoice(this))
    , m_cost(new NoteLabel(this))
    , m_checksPart(makeChecks())
{
    setTitle(tr("How changes arrive"));
    setSubTitle(tr("Copy everything each time, or copy once and follow what changes."));
    body()->addWidget(m_method);
    body()->addWidget(m_support);
    body()->addWidget(m_checksPart);
    body()->addWidget(m_slot);
    body()->addWidget(m_cost);
    body()->addStretch(1);

    m_delay.setSingleShot(true);
    m_again.setSingleShot(true);
    m_again.setInterval(untilAgain);
    connect(&m_delay, &QTimer::timeout, this, &ChangesPage::checkNow);
    connect(&m_again, &QTimer::timeout, this, &ChangesPage::checkAgain);
    connect(m_method, &MethodChoice::methodChanged, this, &ChangesPage::chooseMethod);
    connect(m_support, &SupportMatrix::chosenChanged, this, &ChangesPage::takeProvider);
    connect(m_slot, &SlotChoice::changed, this, &ChangesPage::scheduleCheck);
    connect(&m_service, &SetupService::checkProgressed, this,
            [this](int number, const CheckResult &result) {
                if (number == m_number)
                    put(result);
            });
    connect(&m_service, &SetupService::checkFinished, this, &ChangesPage::showReport);
    connect(&m_service, &SetupService::logRateMeasured, this,
            [this](int number, double bytesPerSecond) {
                if (number != m_measuring)
                    return;
                m_measuring = 0;
                m_logRate = bytesPerSecond;
                showCost();
            });
}

QWidget *ChangesPage::makeChecks()
{
    auto *part = new QWidget(this);
    auto *title = new QLabel(tr("What following changes needs"), part);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *again = new QPushButton(tr("Check a&gain"), part);
    again->setObjectName(QStringLiteral("checkChangesAgain"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &ChangesPage::checkNow);
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch();
    row->addWidget(again);
    m_checks = new CheckList(part);
    m_waiting = new NoteLabel(part);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_checks);
    column->addWidget(m_waiting);
    return part;
}

void ChangesPage::setReport(const SourceCheckReport &report)
{
    m_known.clear();
    for (const CheckResult &result : report.checks)
        m_known.append(result.id);
    m_report = report;
    m_logRate = -1; // it may be another server
    m_cost->clear();
}

void ChangesPage::setRecheckInterval(std::chrono::milliseconds interval)
{
    m_again.setInterval(interval);
}

void ChangesPage::initializePage()
{
    const SavedSource &source = draft().source;
    m_support->setProvider(m_report.provider, draft().provider);
    m_slot->fill(source.connection.database, source.plugin, source.slot, source.publication,
                 draft().slotTakenOver);
    {
        const QSignalBlocker once(m_method); // chooseMethod() below does what follows from it
        m_method->setMethod(source.method);
    }
    takeProvider();
    chooseMethod();
}

bool ChangesPage::isComplete() const
{
    return m_method->method() == u"full" || (m_passed && m_slot->isValid());
}

void ChangesPage::collect()
{
    SavedSource &source = draft().source;
    source.method = m_method->method();
    draft().provider = m_support->chosen();
    if (!source.followsLog())
        return; // the names stay as they were, for a reader who comes back to them
    source.plugin = m_slot->plugin();
    source.slot = m_slot->slotName();
    source.publication = m_slot->publication();
    draft().slotTakenOver = m_slot->isTakenOver();
    draft().publicationTakenOver = m_report.log && m_report.log->publication;
}

bool ChangesPage::validatePage()
{
    collect();
    return isComplete();
}

void ChangesPage::checkAgain()
{
    // Looked at here, and not in hideEvent(): the assistant hides its page for a moment, too.
    if (isVisible())
        checkNow();
    else
        m_again.start();
}

void ChangesPage::takeProvider()
{
    const Provider provider = m_support->chosen().value_or(m_report.provider);
    const ProviderGuide guide = providerGuide(provider,
                                              m_report.facts ? m_report.facts->versionNumber : 0);
    m_method->setLogRefused(guide.followsLog ? QString() : guide.whyNotLog);
    scheduleCheck();
}

void ChangesPage::chooseMethod()
{
    const bool log = m_method->method() == u"log";
    for (QWidget *part : std::initializer_list<QWidget *>{m_checksPart, m_slot, m_cost})
        part->setVisible(log);
    if (log) {
        showCost();
        checkNow();
    } else {
        m_delay.stop();
        m_again.stop();
        m_number = 0;
    }
    Q_EMIT completeChanged();
}

void ChangesPage::scheduleCheck()
{
    m_number = 0; // whatever runs is about other values
    m_passed = false;
    m_again.stop();
    Q_EMIT completeChanged();
    if (m_method->method() == u"log")
        m_delay.start(afterEdit);
}

void ChangesPage::checkNow()
{
    m_delay.stop();
    m_again.stop();
    m_passed = false;
    m_waiting->clear();
    m_checks->begin();
    collect();
    m_number = m_service.check(checkRequest(draft(), m_passFile, true));
    Q_EMIT completeChanged();
}

void ChangesPage::put(const CheckResult &result)
{
    // What the first page has shown already is shown again only when it fails by now.
    if (!m_known.contains(result.id) || result.state == CheckState::Failed)
        m_checks->put(result);
}

void ChangesPage::showReport(int number, const SourceCheckReport &report)
{
    if (number != m_number)
        return;
    m_number = 0;
    m_report = report;
    SourceCheckReport shown = report;
    shown.checks.removeIf([this](const CheckResult &result) {
        return m_known.contains(result.id) && result.state != CheckState::Failed;
    });
    m_checks->finish(shown);
    const bool awaited = isRoleAwaited(draft());
    const auto holdsUp = [awaited](const CheckResult &result) {
        return result.mandatory && result.state == CheckState::Failed
            && !(awaited && isMendedByScript(result));
    };
    const bool mended = std::ranges::any_of(report.checks, holdsUp);
    m_passed = !mended;
    if (report.log) {
        const auto choice = [this] {
            return QStringList{m_slot->plugin(), m_slot->slotName(), m_slot->publication(),
                               QString::number(m_slot->isTakenOver())};
        };
        const QStringList checked = choice();
        m_slot->setSlots(report.log->slots,
                         !report.facts || report.facts->versionNumber >= pgoutputSince);
        if (choice() != checked) { // what was chosen is not there, or is again
            checkNow();
            return;
        }
    }
    if (mended) {
        m_waiting->display(
            NoteLabel::Level::Info,
            tr("This is looked at again every %n seconds; or choose full copies for now.", nullptr,
               pluralCount(
                   std::chrono::ceil<std::chrono::seconds>(m_again.intervalAsDuration()).count())));
        m_again.start();
    } else if (awaited && !report.passed()) {
        m_waiting->display(NoteLabel::Level::Info,
                           tr("What fails here for today's login is granted to the new user by the "
                              "script; it is looked at again when the script has been run."));
    }
    if (report.log && m_logRate < 0 && m_measuring == 0)
        m_measuring = m_service.measureLogRate(checkRequest(draft(), m_passFile, false));
    showCost();
    Q_EMIT checked(report);
    Q_EMIT completeChanged();
}

void ChangesPage::showCost()
{
    if (m_method->method() != u"log")
        return;
    QStringList sentences;
    if (m_logRate < 0)
        sentences.append(tr("From when the slot is made the server keeps its log until it was "
                            "read."));
    else
        sentences.append(
            tr("From when the slot is made the server keeps its log until it was read: %1 a day "
               "while nothing is synced, at the rate of the last seconds.")
                .arg(wording::aboutBytes(m_logRate * secondsPerDay)));
    if (m_report.log && m_report.log->keptLogLimitKnown)
        sentences.append(m_report.log->keptLogLimitBytes
                             ? tr("Beyond %1 the server gives the slot up, and everything has to "
                                  "be copied again.")
                                   .arg(wording::bytes(*m_report.log->keptLogLimitBytes))
                             : tr("The server has no limit for that: its disk would fill up."));
    sentences.append(tr("The slot is made when the first sync starts, not before."));
    m_cost->display(NoteLabel::Level::Info, sentences.join(u' '));
}

} // namespace tributary
