// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sourcetabs.h"

#include "app/desktop/schedulekeeper.h"
#include "app/desktop/syncsession.h"
#include "engine/destination/browse/browsecontroller.h"
#include "ui/datapage.h"
#include "ui/historypage.h"
#include "ui/logpage.h"
#include "ui/runoverview.h"
#include "ui/runsentences.h"
#include "ui/setuptab.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"

namespace tributary {

SourceTabs::SourceTabs(const QString &storePath, SyncSession &session, SourcePage &page,
                       SlotWatch &watch, ScheduleKeeper &schedules, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_watch(watch)
    , m_schedules(schedules)
    , m_runs(storePath)
    , m_samples(storePath)
    , m_sampler(storePath)
    , m_storePath(storePath)
    , m_lanes(this, LaneCount, QStringLiteral("tabs"))
{
    connectRuns();
    connectOverview();
    connectWatch();
    connect(&m_page, &SourcePage::tabNeeded, this, &SourceTabs::make);
    connect(&m_page, &QTabWidget::currentChanged, this, &SourceTabs::refreshTab);
}

SourceTabs::~SourceTabs() = default;

QString SourceTabs::name() const
{
    return m_session.source().name;
}

void SourceTabs::make(SourcePage::Tab tab)
{
    switch (tab) {
    case SourcePage::Tab::Changes:
        makeWal();
        break;
    case SourcePage::Tab::History:
        makeHistory();
        break;
    case SourcePage::Tab::Data:
        makeData();
        break;
    case SourcePage::Tab::Log:
        makeLog();
        break;
    case SourcePage::Tab::Setup:
        makeSetup();
        break;
    case SourcePage::Tab::Verify:
        makeVerify();
        break;
    case SourcePage::Tab::Overview:
        break;
    }
}

void SourceTabs::connectOverview()
{
    const RunOverview *overview = m_page.overview();
    connect(overview, &RunOverview::previewRequested, this, [this](const QString &table) {
        m_page.open(SourcePage::Tab::Data);
        if (m_data)
            m_data->chooseTable(table);
    });
    connect(overview, &RunOverview::verifyRequested, this, [this](const QList<TableId> &tables) {
        QStringList names;
        for (const TableId &table : tables)
            names.append(table.displayName());
        m_page.open(SourcePage::Tab::Verify);
        if (!mayCompare())
            return; // something began while the menu was open
        m_verify->setDepth(VerifyDepth::Quick);
        m_verify->chooseTables(names);
        compare(Comparison::ByHand, VerifyDepth::Quick, names);
    });
}

void SourceTabs::makeData()
{
    auto *browser = new BrowseController;
    m_data = new DataPage(*browser);
    browser->setParent(m_data); // it lends itself to the page
    m_lookup = new RowLookupController(m_data);
    m_data->setDestination(m_session.source().destination);
    m_data->setSourceKnown(true);
    m_page.setPage(SourcePage::Tab::Data, m_data);
    connect(m_data, &DataPage::compareRequested, this, &SourceTabs::compareRow);
    connect(m_data, &DataPage::compareCancelled, this, [this] {
        ++m_rowQuestion;
        m_lookup->cancel();
    });
    connect(m_lookup, &RowLookupController::lookedUp, m_data,
            [this](int, const RowLookup &row, const std::optional<Error> &error) {
                m_data->showComparison(row, error);
                if (error)
                    askForPassword(*error, m_data, [this, key = row.row] { compareRow(key); });
                else
                    m_session.noteLetIn();
            });
}

void SourceTabs::compareRow(const BrowsedKey &row)
{
    m_session.withPassword(m_data, SecretStore::Manner::MayAsk,
                           [this, row, number = ++m_rowQuestion] {
                               if (number != m_rowQuestion)
                                   return; // nobody waits for it any more
                               const ConnectionOptions access = m_session.access();
                               m_lookup->lookUp({.source = access.info,
                                                 .password = access.password,
                                                 .passFile = access.passFile,
                                                 .destination = m_session.source().destination,
                                                 .row = row});
                           });
}

/// Only for what a person has just asked: nobody is disturbed by what the program does by itself.
void SourceTabs::askForPassword(const Error &error, QObject *context,
                                const std::function<void()> &again)
{
    if (RunSentences::isAboutPassword(error))
        Q_EMIT passwordNeeded(error, [context = QPointer(context), again] {
            if (context)
                again();
        });
}

void SourceTabs::refreshTab()
{
    switch (m_page.currentTab()) {
    case SourcePage::Tab::Changes:
        if (m_wal) {
            m_wal->setRunning(m_session.isActive());
            showSamples();
        }
        break;
    case SourcePage::Tab::History:
        if (m_history)
            showRuns();
        break;
    case SourcePage::Tab::Log:
        if (m_log)
            showLines();
        break;
    case SourcePage::Tab::Overview:
    case SourcePage::Tab::Data:
    case SourcePage::Tab::Verify:
    case SourcePage::Tab::Setup:
        break;
    }
}

void SourceTabs::refresh()
{
    refreshTab();
    if (m_data && !m_session.isActive())
        m_data->refresh();
    if (m_verify)
        m_verify->setBusy(m_session.isActive());
    loadTables();
    giveWay();
    checkCopy();
    lookAtSlot();
}

void SourceTabs::takeSource()
{
    m_page.setChangesVisible(m_session.source().followsLog());
    if (m_setup)
        showSetup();
    if (m_data)
        m_data->setDestination(m_session.source().destination);
}

void SourceTabs::openChanges()
{
    m_page.open(SourcePage::Tab::Changes);
}

} // namespace tributary
