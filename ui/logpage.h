// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace tributary {

class LogList;

/// What the runs of a source said, over all of them. Opens nothing itself. GUI thread.
class LogPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPage)

public:
    explicit LogPage(QWidget *parent = nullptr);

    /// Replaces what is shown; oldest first.
    void showLines(const QList<RunLine> &lines);
    /// What was said just now.
    void append(const QList<RunLine> &lines);

    LogList *list() const { return m_list; }

Q_SIGNALS:
    void saveReportRequested();

private:
    QWidget *makeFilterPart();
    void followEnd();
    void refresh();

    LogList *m_list;
    QLabel *m_empty;
    QCheckBox *m_follow;
};

} // namespace tributary
