// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setuppage.h"

#include <QModelIndex>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace tributary {

class TableTreeFilter;
class TableTreeModel;

/// Step 3: what to copy. Everything that can be copied is chosen at first. GUI thread.
class TablesPage final : public SetupPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablesPage)

public:
    explicit TablesPage(SetupDraft &draft, QWidget *parent = nullptr);

    /// What the latest check of the source found.
    void setTables(const QList<TableSchema> &tables);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    void collect() override;

private:
    void makeTree();
    QLayout *makeFilterRow();
    QLayout *makeMethodRow();
    void expand();
    void filter(const QString &text);
    void showMethod();
    void chooseMethod();
    QModelIndexList selectedTables() const;
    void updateTotals();
    QString hint() const;

    QList<TableSchema> m_tables;
    bool m_restored = false; ///< the draft's choice has been taken over
    TableTreeModel *m_model;
    TableTreeFilter *m_filter;
    QLineEdit *m_text;
    QTreeView *m_view;
    QComboBox *m_method;
    QLabel *m_totals;
    QLabel *m_hint;
};

} // namespace tributary
