// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/browse/browsequery.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tributary {

/// A condition on the rows of a table: column, test, value. GUI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Forgets the condition without a word.
    void setColumns(const QList<BrowsedColumn> &columns);

    /// What was applied last.
    const QList<RowFilter> &filters() const { return m_filters; }

    /// Fills the fields in and applies them.
    void apply(const RowFilter &filter);

Q_SIGNALS:
    void changed(); ///< filters()

private:
    void submit();
    void clear();
    void refresh();
    FilterTest test() const;

    QComboBox *m_column;
    QComboBox *m_test;
    QLineEdit *m_value;
    QPushButton *m_apply;
    QPushButton *m_clear;
    QList<RowFilter> m_filters;
};

} // namespace tributary
