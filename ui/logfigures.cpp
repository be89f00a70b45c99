// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logfigures.h"

#include "ui/runsentences.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tributary {

LogFigures::LogFigures(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().averageCharWidth() * 4);
    m_fresh = addFigure(row, tr("Fresh as of"));
    m_lag = addFigure(row, tr("Behind the server"));
    m_applied = addFigure(row, tr("Applied in this run"));
    m_kept = addFigure(row, tr("Log kept by the slot"));
    row->addStretch(1);
}

QLabel *LogFigures::addFigure(QHBoxLayout *row, const QString &caption)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *title = makePlainLabel(caption, this);
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setWordWrap(false);
    QLabel *value = makeSelectableLabel({}, this);
    value->setWordWrap(false);
    value->setAccessibleName(caption);
    column->addWidget(title);
    column->addWidget(value);
    row->addLayout(column);
    return value;
}

void LogFigures::display(const LogProgress &log, const QDateTime &now, bool running)
{
    const auto show = [](QLabel *label, const QString &text) {
        if (label->text() != text) // or a selection would be lost twice a second
            label->setText(text);
    };
    show(m_fresh, RunSentences::freshAsOf(log, now));
    show(m_lag, RunSentences::lag(log, now, running));
    show(m_applied, RunSentences::applied(log));
    show(m_kept, RunSentences::kept(log));
    m_kept->setToolTip(plainToolTip(tr("Slot %1").arg(log.slot)));
}

} // namespace tributary
