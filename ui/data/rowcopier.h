// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/destination/browse/browsequery.h"
#include "engine/destination/browse/csvtext.h"

#include <QObject>

#include <optional>

namespace tributary {

class BrowseController;
class RowModel;

/// Puts values and rows of a model into the clipboard, whole: what the model has only the beginning
/// of is read first. Texts that a spreadsheet would take for formulas are made harmless in rows,
/// not in single values. GUI thread; borrows controller and model.
class RowCopier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCopier)

public:
    RowCopier(BrowseController &browser, const RowModel &model, QObject *parent = nullptr);

    void copyValue(const QModelIndex &index);
    void copyRows(const QList<int> &rows, const CsvStyle &style);

Q_SIGNALS:
    /// What is in the clipboard now, in a sentence.
    void copied(const QString &sentence);
    void failed(const tributary::Error &error);

private:
    struct Wanted
    {
        QList<int> rows;
        int column = -1; ///< of a value; -1: whole rows
        CsvStyle style;
    };

    void copy(const Wanted &wanted);
    void put(const QList<QList<BrowsedCell>> &rows);
    void take(int number, const QList<QList<BrowsedCell>> &rows, const std::optional<Error> &error);

    BrowseController &m_browser;
    const RowModel &m_model;
    Wanted m_wanted;
    int m_question = 0;
};

} // namespace tributary
