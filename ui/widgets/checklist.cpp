// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklist.h"

#include "ui/widgets/checkrow.h"
#include "ui/widgets/notelabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

CheckList::CheckList(QWidget *parent)
    : QWidget(parent)
    , m_summary(new NoteLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(2);
    m_column->addWidget(m_summary);
}

void CheckList::clear(const QString &sentence)
{
    for (CheckRow *row : std::as_const(m_rows))
        row->hide();
    m_ids.clear();
    m_summary->display(NoteLabel::Level::Info, sentence);
}

void CheckList::begin()
{
    m_ids.clear();
    for (CheckRow *row : std::as_const(m_rows))
        row->setStale();
    m_summary->display(NoteLabel::Level::Info, tr("Checking…"));
}

void CheckList::put(const CheckResult &result)
{
    qsizetype place = m_ids.indexOf(result.id);
    if (place < 0) {
        place = m_ids.size();
        m_ids.append(result.id);
    }
    CheckRow *row = rowAt(place);
    row->display(result);
    row->show();
}

void CheckList::finish(const SourceCheckReport &report)
{
    m_ids.clear();
    for (const CheckResult &result : report.checks)
        put(result);
    for (qsizetype place = m_ids.size(); place < m_rows.size(); ++place)
        m_rows.at(place)->hide();

    const auto number = [&report](CheckState state) {
        return static_cast<int>(std::ranges::count(report.checks, state, &CheckResult::state));
    };
    if (!report.passed())
        m_summary->display(NoteLabel::Level::Error,
                           tr("Not yet: what is marked as failed must be mended first."));
    else if (number(CheckState::Failed) + number(CheckState::Warning) > 0)
        m_summary->display(NoteLabel::Level::Warning,
                           tr("It can be copied; something is worth a look."));
    else
        m_summary->display(NoteLabel::Level::Ok, tr("All checks passed."));
}

QString CheckList::summary() const
{
    return m_summary->text();
}

CheckRow *CheckList::rowAt(qsizetype place)
{
    while (m_rows.size() <= place) {
        auto *row = new CheckRow(this);
        m_column->addWidget(row);
        m_rows.append(row);
    }
    return m_rows.at(place);
}

} // namespace tributary
