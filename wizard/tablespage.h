// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setuppage.h"

class QLabel;
class QLineEdit;
class QTreeView;

namespace tributary {

class TableTreeFilter;
class TableTreeModel;

/// Step 2: what to copy. Everything that can be copied is chosen at first. GUI thread.
class TablesPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablesPage)

public:
    explicit TablesPage(SetupDraft &draft, QWidget *parent = nullptr);

    /// What the latest check of the source found.
    void setTables(const QList<TableSchema> &tables);

    bool isComplete() const override;
    bool validatePage() override;

private:
    QLayout *makeFilterRow();
    void updateTotals();

    TableTreeModel *m_model;
    TableTreeFilter *m_filter;
    QLineEdit *m_text;
    QTreeView *m_view;
    QLabel *m_totals;
};

} // namespace tributary
