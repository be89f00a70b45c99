// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tableid.h"
#include "ui/rateestimator.h"
#include "ui/sourcelistmodel.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <QTimer>

#include <functional>

class QAction;
class QListView;
class QStackedWidget;

namespace tributary {

class DraftPage;
class MessageBar;
class RunOverview;
class SourcePage;

/// The window: the sources at the left, the page of the selected one at the right.
///
/// Layout and actions only. May not be added here: anything that opens a connection, a file or a
/// store; the life of a run (that is RunOverview's to show and the program's to lead); what a state
/// or a failure means (RunSentences, the error catalogue); settings. A new tab is a class of its
/// own that gets a line here. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(RateEstimator::Clock clock, QWidget *parent = nullptr);

    /// Adds the source with its page, or finds the page it has.
    SourcePage *addSource(const QString &name);
    void removeSource(const QString &name);

    SourcePage *page(const QString &name) const { return m_sourcePages.value(name); }

    RunOverview *overview(const QString &name) const; ///< the page's first tab, or null

    /// The one word of the source.
    void setState(const QString &name, SourceState state);

    void selectSource(const QString &name);
    QString currentSource() const;

    /// Shows an unfinished setup (one with SourceItem::draft), or shows it anew.
    void putDraft(const SourceItem &draft);
    void removeDraft(const QString &id);
    void selectDraft(const QString &id);

    /// For what concerns no single source.
    MessageBar *messages() const { return m_messages; }

    /// @p isThere: whether there is another way back to a hidden window, now. Without one it is
    /// never hidden, and a hidden one looks now and then, and comes back by itself.
    void setWayBack(const std::function<bool()> &isThere) { m_hasWayBack = isThere; }

    /// Shows the window, also from behind or from hiding.
    void comeBack();

    /// Whether closing the window would end a run; asks first, and closes by itself once all have
    /// ended.
    void setRunning(const QString &name, bool running);
    /// A run waits until it may begin: it can be stopped, too.
    void setWaiting(const QString &name, bool waiting);

Q_SIGNALS:
    void addSourceRequested();
    void draftContinued(const QString &id);
    void draftDiscarded(const QString &id);
    void sampleRequested();
    void syncRequested(const QString &name);
    void followRequested(const QString &name); ///< also to resume
    void pauseRequested(const QString &name);
    void resyncRequested(const QString &name);
    void stopRequested(const QString &name);
    void tableMethodsChosen(const QString &name, const QList<tributary::TableId> &tables,
                            const QString &method);
    void copyAgainRequested(const QString &name, const QList<tributary::TableId> &tables);
    void removeSourceRequested(const QString &name); ///< nothing was asked yet
    void stopAllRequested();
    void settingsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    QWidget *makeSourcePane();
    void showCurrent();
    void updateActions();
    void askBeforeClosing();
    void hideInBackground();
    void showAbout();

    RateEstimator::Clock m_clock;
    SourceListModel *m_sources;
    QHash<QString, SourcePage *> m_sourcePages;
    QHash<QString, DraftPage *> m_drafts; ///< by id
    QSet<QString> m_running;
    QSet<QString> m_waiting; ///< to run
    bool m_closing = false;
    std::function<bool()> m_hasWayBack = [] { return false; };
    QTimer m_lookForWayBack; ///< while the window is hidden

    MessageBar *m_messages;
    QStackedWidget *m_stages; ///< empty state, or sources and page
    QStackedWidget *m_pages;
    QListView *m_list;
    QAction *m_add = nullptr;
    QAction *m_sample = nullptr;
    QAction *m_sync = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace tributary
