// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tributary {

class LogFilterModel;
class LogLineModel;

/// The lines of a log, with a filter of its own. GUI thread.
class LogList final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogList)

public:
    explicit LogList(QWidget *parent = nullptr);

    LogLineModel *lines() const { return m_lines; }

    LogFilterModel *filter() const { return m_filter; }

    /// Puts the selected lines, or all that are shown when none is, into the clipboard.
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LogLineModel *m_lines;
    LogFilterModel *m_filter;
};

} // namespace tributary
