// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shopfacts.h"

#include "engine/destination/browse/browsecontroller.h"
#include "ui/mainwindow.h"
#include "ui/sourcepage.h"

namespace tributary::test {

/// How many tables a source has.
constexpr int few = 3;
constexpr int many = 3000;

/// A tab in one of the states that it is painted in.
enum class TabState { Empty, Running, Done, Failed };

/// The main window with some sources, of which the shop's tabs are filled with made-up facts. GUI
/// thread.
class ShopWindow
{
    Q_DISABLE_COPY_MOVE(ShopWindow)

public:
    ShopWindow();
    ~ShopWindow();

    MainWindow &window() { return m_window; }

    /// Opens the tab, in that state of a source with so many tables.
    void open(SourcePage::Tab tab, TabState state, int tables);

    // Further states of tabs.
    void follow(int tables);
    void pause();
    void partlyFail(int tables);
    void alarm();
    void findDifferences(int tables);

private:
    SourcePage &addShop();
    void addOthers();
    void setState(SourceState state, bool running = false);
    void fillOverview(TabState state, int tables);
    QWidget *changes(TabState state);
    QWidget *history(TabState state, int tables);
    QWidget *data(TabState state, int tables);
    QWidget *verify(TabState state, int tables);
    QWidget *setup(TabState state);
    QWidget *log(TabState state);

    RateEstimator::TimePoint m_now; ///< moved by hand
    MainWindow m_window;
    BrowseController m_browser;
};

} // namespace tributary::test
