// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/rowcopier.h"

#include "engine/core/pluralcount.h"
#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/rowmodel.h"
#include "ui/formatting.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <vector>

namespace tributary {

namespace {

/// Of one value, on its way through the clipboard.
constexpr qsizetype longestValue = 16 << 20;

} // namespace

RowCopier::RowCopier(BrowseController &browser, const RowModel &model, QObject *parent)
    : QObject(parent)
    , m_browser(browser)
    , m_model(model)
{
    connect(&browser, &BrowseController::wholeRowsLoaded, this, &RowCopier::take);
}

void RowCopier::copyValue(const QModelIndex &index)
{
    if (index.isValid())
        copy({.rows = {index.row()}, .column = index.column(), .style = {}});
}

void RowCopier::copyRows(const QList<int> &rows, const CsvStyle &style)
{
    if (!rows.isEmpty())
        copy({.rows = rows, .column = -1, .style = style});
}

void RowCopier::copy(const Wanted &wanted)
{
    m_wanted = wanted;
    m_question = 0;
    QList<QList<BrowsedCell>> shown;
    QList<RowPlace> places;
    bool whole = true;
    for (const int row : wanted.rows) {
        shown.append(m_model.row(row));
        places.append(m_model.place(row));
        for (int column = 0; column < shown.last().size(); ++column) {
            const bool counts = wanted.column < 0 || wanted.column == column;
            whole = whole && !(counts && shown.last().at(column).isShortened());
        }
    }
    if (whole)
        put(shown);
    else
        m_question = m_browser.loadWholeRows(m_model.query(), places, longestValue);
}

void RowCopier::take(int number, const QList<QList<BrowsedCell>> &rows,
                     const std::optional<Error> &error)
{
    if (number != m_question)
        return;
    m_question = 0;
    if (error) {
        Q_EMIT failed(*error);
        return;
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        // The model may show something else by now; what was asked for are these rows.
        const int row = m_wanted.rows.at(at);
        const bool same = row < m_model.rowCount()
            && std::ranges::equal(m_model.row(row), rows.at(at), isSameCell);
        if (!same) {
            Q_EMIT failed(makeError(ErrorKind::RowChanged));
            return;
        }
    }
    put(rows);
}

void RowCopier::put(const QList<QList<BrowsedCell>> &rows)
{
    QByteArray text;
    bool cut = false;
    if (m_wanted.column >= 0) {
        const BrowsedCell &cell = rows.first().at(m_wanted.column);
        text = cellText(cellView(cell));
        cut = cell.isShortened();
    } else {
        appendCsvNames(text, m_model.columns(), m_wanted.style);
        for (const QList<BrowsedCell> &row : rows) {
            std::vector<Cell> cells;
            for (const BrowsedCell &cell : row) {
                cells.push_back(cellView(cell));
                cut = cut || cell.isShortened();
            }
            appendCsvRow(text, cells, m_wanted.style);
        }
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    if (cut)
        Q_EMIT copied(tr("Copied, but only the first %1 of a value. An export holds all of it.")
                          .arg(Formatting().bytes(longestValue)));
    else if (m_wanted.column >= 0)
        Q_EMIT copied(tr("The value is in the clipboard."));
    else
        Q_EMIT copied(tr("%1 rows are in the clipboard.", nullptr, pluralCount(rows.size()))
                          .arg(Formatting().count(rows.size())));
}

} // namespace tributary
