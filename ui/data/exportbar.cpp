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
    m_progress->setAccessibleName(tr("Progress of the file"));
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
    connect(&browser, &BrowseController::copyProgressed, this,
            [this](int number, const CopyAmount &amount) {
                if (number == m_question)
                    show(amount);
            });
    connect(&browser, &BrowseController::copySaved, this,
            [this](int number, const CopyAmount &amount, const std::optional<Error> &error) {
                if (number != m_question)
                    return;
                end();
                if (error)
                    Q_EMIT failed(*error);
                else
                    Q_EMIT copied(m_path, amount);
            });
}

void ExportBar::start(const CsvRequest &request, const std::optional<qint64> &rows)
{
    m_rows = rows;
    // The number of rows is an estimate: a bar without end where there is none.
    begin(request.path, m_browser.exportCsv(request), tr("Sto&p export"), rows && *rows > 0);
    show(CsvAmount());
}

void ExportBar::startCopy(const QString &path)
{
    begin(path, m_browser.saveCopy(path), tr("Sto&p copying"), true);
    show(CopyAmount());
}

void ExportBar::begin(const QString &path, int question, const QString &stop, bool isMeasured)
{
    constexpr int whole = 100;
    m_path = path;
    m_question = question;
    m_cancel->setText(stop);
    m_progress->setRange(0, isMeasured ? whole : 0);
    m_progress->setValue(0);
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

void ExportBar::show(const CopyAmount &amount)
{
    const Formatting format;
    const QString name = shownText(QFileInfo(m_path).fileName());
    if (amount.wholeBytes == 0) {
        m_text->setText(tr("Saving a copy as %1").arg(name));
        return;
    }
    m_text->setText(tr("Saving a copy as %1: %2 of %3", "file name, bytes, bytes")
                        .arg(name, format.bytes(amount.bytes), format.bytes(amount.wholeBytes)));
    m_progress->setValue(
        static_cast<int>(qMin<qint64>(amount.bytes * 100 / amount.wholeBytes, 99)));
}

} // namespace tributary
