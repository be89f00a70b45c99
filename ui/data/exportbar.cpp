// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/exportbar.h"

#include "engine/core/pluralcount.h"
#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/celltext.h"
#include "ui/formatting.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace tributary {

ExportBar::ExportBar(BrowseController &browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_text(makePlainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Sto&p export"), this))
{
    m_text->setObjectName(QStringLiteral("exportStatus"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_cancel->setObjectName(QStringLiteral("stopExport"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    connect(&browser, &BrowseController::exportProgressed, this,
            [this](int number, const CsvAmount &amount) {
                if (number == m_question)
                    show(amount);
            });
    connect(&browser, &BrowseController::exportFinished, this,
            [this](int number, const CsvAmount &amount, const std::optional<Error> &error) {
                if (number != m_question)
                    return;
                end();
                if (error)
                    Q_EMIT failed(*error);
                else
                    Q_EMIT finished(m_path, amount);
            });
}

void ExportBar::start(const CsvRequest &request, const std::optional<qint64> &rows)
{
    m_path = request.path;
    m_rows = rows;
    m_question = m_browser.exportCsv(request);
    // The number of rows is an estimate: a bar without end where there is none.
    constexpr int whole = 100;
    m_progress->setRange(0, rows && *rows > 0 ? whole : 0);
    show({});
    setVisible(true);
}

void ExportBar::cancel()
{
    if (!isRunning())
        return;
    m_browser.cancel(m_question);
    end();
    Q_EMIT cancelled(m_path);
}

void ExportBar::end()
{
    m_question = 0;
    hide();
}

void ExportBar::show(const CsvAmount &amount)
{
    const Formatting format;
    m_text->setText(tr("Exporting %1: %2 rows, %3", nullptr, pluralCount(amount.rows))
                        .arg(shownText(QFileInfo(m_path).fileName()), format.count(amount.rows),
                             format.bytes(amount.bytes)));
    if (m_rows && *m_rows > 0) // never whole before its end
        m_progress->setValue(static_cast<int>(qMin<qint64>(amount.rows * 100 / *m_rows, 99)));
}

} // namespace tributary
