// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/checkresult.h"

#include <QWidget>

class QVBoxLayout;

namespace tributary {

/// What checks found worth a look and nothing to stop at, database by database. Hidden while it is
/// empty. GUI thread.
class DatabaseWarnings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatabaseWarnings)

public:
    explicit DatabaseWarnings(QWidget *parent = nullptr);

    /// Of @p checks of @p database those that nobody must do anything about; nothing where there
    /// are none.
    void add(const QString &database, const QList<CheckResult> &checks);
    void clear();

private:
    QVBoxLayout *m_column;
    QWidget *m_contents = nullptr; ///< made anew after each clear()
};

} // namespace tributary
