// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace tributary {

class CheckRow;
class NoteLabel;

/// The live list of checks, a row each, with one sentence above that sums them up. GUI thread.
class CheckList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckList)

public:
    explicit CheckList(QWidget *parent = nullptr);

    /// Nothing to show; @p sentence says why.
    void clear(const QString &sentence);
    void begin();
    void put(const CheckResult &result);
    void finish(const SourceCheckReport &report);

    QString summary() const;

private:
    CheckRow *rowAt(qsizetype place);

    NoteLabel *m_summary;
    QVBoxLayout *m_column;
    QList<CheckRow *> m_rows;
    QStringList m_ids; ///< of the rows that have a result of the running check, in order
};

} // namespace tributary
