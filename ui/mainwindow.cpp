// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/draftpage.h"
#include "ui/emptystatepage.h"
#include "ui/messagebar.h"
#include "ui/runoverview.h"
#include "ui/sourcedelegate.h"
#include "ui/sourcepage.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::seconds wayBackInterval{5};

} // namespace

MainWindow::MainWindow(RateEstimator::Clock clock, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(std::move(clock))
    , m_sources(new SourceListModel(this))
    , m_messages(new MessageBar(this))
    , m_stages(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QListView(this))
{
    setWindowTitle(tr("Tributary"));
    setWindowIcon(icon(Icon::Application));

    auto *empty = new EmptyStatePage(this);
    connect(empty, &EmptyStatePage::addSourceRequested, this, &MainWindow::addSourceRequested);
    connect(empty, &EmptyStatePage::sampleRequested, this, &MainWindow::sampleRequested);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSourcePane());
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    const int sources = fontMetrics().averageCharWidth() * 36;
    splitter->setSizes({sources, 1000 - sources}); // the tables need more room than the names

    m_stages->addWidget(empty);
    m_stages->addWidget(splitter);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->addWidget(m_messages);
    column->addWidget(m_stages, 1);
    setCentralWidget(central);

    makeMenus();
    updateActions();
    m_lookForWayBack.setParent(this);
    m_lookForWayBack.setObjectName(QStringLiteral("wayBack"));
    m_lookForWayBack.setInterval(wayBackInterval);
    connect(&m_lookForWayBack, &QTimer::timeout, this, [this] {
        if (!m_hasWayBack())
            comeBack();
    });
    resize(1200, 720);
}

QWidget *MainWindow::makeSourcePane()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    auto *title = new QLabel(tr("So&urces"), pane);
    title->setBuddy(m_list);
    m_list->setModel(m_sources);
    m_list->setItemDelegate(new SourceDelegate(m_list));
    m_list->setObjectName(QStringLiteral("sources"));
    m_list->setAccessibleName(tr("Sources"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *add = new QPushButton(icon(Icon::Add), tr("&Add source…"), pane);
    connect(add, &QPushButton::clicked, this, &MainWindow::addSourceRequested);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(add);
    pane->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::showCurrent);
    return pane;
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_add = file->addAction(icon(Icon::Add), tr("&Add source…"), this,
                            &MainWindow::addSourceRequested);
    m_add->setShortcut(QKeySequence::New);
    m_sample = file->addAction(tr("&Try with sample data"), this, &MainWindow::sampleRequested);
    file->addSeparator();
    QAction *settings = file->addAction(tr("S&ettings…"), this, &MainWindow::settingsRequested);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);

    // The letters of the bar may not be those of the page's buttons: Alt would have to choose
    // between them.
    QMenu *source = menuBar()->addMenu(tr("S&ource"));
    m_sync = source->addAction(icon(Icon::Sync), tr("&Sync now"), this,
                               [this] { Q_EMIT syncRequested(currentSource()); });
    m_sync->setShortcut(Qt::Key_F5);
    m_stop = source->addAction(icon(Icon::Stop), tr("S&top"), this,
                               [this] { Q_EMIT stopRequested(currentSource()); });
    source->addSeparator();
    m_remove = source->addAction(tr("&Remove…"), this,
                                 [this] { Q_EMIT removeSourceRequested(currentSource()); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Tributary"), this, &MainWindow::showAbout);
}

SourcePage *MainWindow::addSource(const QString &name)
{
    if (SourcePage *known = page(name))
        return known;
    auto *tabs = new SourcePage(name, m_clock, this);
    m_sourcePages.insert(name, tabs);
    m_pages->addWidget(tabs);
    RunOverview *page = tabs->overview();
    m_sources->put({.name = name, .state = SourceState::Ready, .sentence = page->headline()});
    connect(page, &RunOverview::headlineChanged, this,
            [this, name](const QString &sentence) { m_sources->setSentence(name, sentence); });
    connect(page, &RunOverview::syncRequested, this, [this, name] { Q_EMIT syncRequested(name); });
    connect(page, &RunOverview::followRequested, this,
            [this, name] { Q_EMIT followRequested(name); });
    connect(page, &RunOverview::pauseRequested, this,
            [this, name] { Q_EMIT pauseRequested(name); });
    connect(page, &RunOverview::resyncRequested, this,
            [this, name] { Q_EMIT resyncRequested(name); });
    connect(page, &RunOverview::stopRequested, this, [this, name] { Q_EMIT stopRequested(name); });
    connect(page, &RunOverview::tableMethodsChosen, this,
            [this, name](const QList<TableId> &tables, const QString &method) {
                Q_EMIT tableMethodsChosen(name, tables, method);
            });
    connect(
        page, &RunOverview::copyAgainRequested, this,
        [this, name](const QList<TableId> &tables) { Q_EMIT copyAgainRequested(name, tables); });
    m_stages->setCurrentIndex(1);
    if (!m_list->currentIndex().isValid())
        selectSource(name);
    return tabs;
}

RunOverview *MainWindow::overview(const QString &name) const
{
    const SourcePage *tabs = page(name);
    return tabs == nullptr ? nullptr : tabs->overview();
}

void MainWindow::setState(const QString &name, SourceState state)
{
    m_sources->setState(name, state);
}

void MainWindow::removeSource(const QString &name)
{
    SourcePage *page = m_sourcePages.take(name);
    if (page == nullptr)
        return;
    m_sources->remove(name);
    m_pages->removeWidget(page);
    page->deleteLater();
    if (m_sourcePages.isEmpty() && m_drafts.isEmpty())
        m_stages->setCurrentIndex(0);
    setRunning(name, false);
}

void MainWindow::selectSource(const QString &name)
{
    const QModelIndex index = m_sources->indexOf(name);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void MainWindow::putDraft(const SourceItem &draft)
{
    DraftPage *&page = m_drafts[draft.draft];
    if (page == nullptr) {
        page = new DraftPage(this);
        m_pages->addWidget(page);
        connect(page, &DraftPage::continueRequested, this,
                [this, id = draft.draft] { Q_EMIT draftContinued(id); });
        connect(page, &DraftPage::discardRequested, this,
                [this, id = draft.draft] { Q_EMIT draftDiscarded(id); });
    }
    page->display(draft);
    const bool selected = m_sources->draftAt(m_list->currentIndex()) == draft.draft;
    m_sources->put(draft);
    m_stages->setCurrentIndex(1);
    if (selected || !m_list->currentIndex().isValid())
        selectDraft(draft.draft);
}

void MainWindow::removeDraft(const QString &id)
{
    DraftPage *page = m_drafts.take(id);
    if (page == nullptr)
        return;
    m_sources->removeDraft(id);
    m_pages->removeWidget(page);
    page->deleteLater();
    if (m_sourcePages.isEmpty() && m_drafts.isEmpty())
        m_stages->setCurrentIndex(0);
    updateActions();
}

void MainWindow::selectDraft(const QString &id)
{
    const QModelIndex index = m_sources->indexOfDraft(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

QString MainWindow::currentSource() const
{
    return m_sources->nameAt(m_list->currentIndex());
}

void MainWindow::setRunning(const QString &name, bool running)
{
    if (running)
        m_running.insert(name);
    else
        m_running.remove(name);
    updateActions();
    if (m_closing && m_running.isEmpty())
        close();
}

void MainWindow::setWaiting(const QString &name, bool waiting)
{
    if (waiting)
        m_waiting.insert(name);
    else
        m_waiting.remove(name);
    updateActions();
}

void MainWindow::showCurrent()
{
    if (SourcePage *tabs = page(currentSource()))
        m_pages->setCurrentWidget(tabs);
    else if (DraftPage *draft = m_drafts.value(m_sources->draftAt(m_list->currentIndex())))
        m_pages->setCurrentWidget(draft);
    updateActions();
}

void MainWindow::updateActions()
{
    const QString current = currentSource();
    const bool running = m_running.contains(current);
    m_sync->setEnabled(!current.isEmpty() && !running);
    m_stop->setEnabled(running || m_waiting.contains(current));
    m_remove->setEnabled(!current.isEmpty() && !running);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_running.isEmpty()) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closing)
        askBeforeClosing();
}

void MainWindow::comeBack()
{
    m_lookForWayBack.stop();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::askBeforeClosing()
{
    m_messages->display(
        {.level = MessageBar::Level::Warning,
         .text = tr("A sync is still going on. It needs this program: closing it stops the sync. "
                    "What is in the destination stays; the next run goes on from there.")});
    QPushButton *stop = m_messages->addButton(tr("Stop and &close"));
    QPushButton *cancel = m_messages->addButton(tr("Ca&ncel"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closing = true;
        m_messages->clear();
        Q_EMIT stopAllRequested();
    });
    connect(cancel, &QPushButton::clicked, m_messages, &MessageBar::clear);
    if (m_hasWayBack()) {
        QPushButton *hide = m_messages->addButton(tr("Keep running in the &background"));
        connect(hide, &QPushButton::clicked, this, &MainWindow::hideInBackground);
    }
    cancel->setFocus();
}

void MainWindow::hideInBackground()
{
    m_messages->clear();
    QGuiApplication::setQuitOnLastWindowClosed(false); // a dialog's end would be the last
    m_lookForWayBack.start();
    setVisible(false);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Tributary"));
    box->setIconPixmap(icon(Icon::Application).pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Tributary %1").arg(QStringLiteral(TRIBUTARY_VERSION)));
    box->setInformativeText(
        tr("Keeps a copy of a PostgreSQL database on this computer.\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace tributary
