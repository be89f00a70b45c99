// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/destination/browse/csvexport.h"
#include "engine/destination/browse/savedcopy.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tributary {

class BrowseController;

/// The file that is being written, an export or a copy of the destination, one at a time: how far
/// it is, and a way to end it. Hidden while there is none. GUI thread; borrows the controller.
class ExportBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportBar)

public:
    explicit ExportBar(BrowseController &browser, QWidget *parent = nullptr);

    /// @p rows: about how many there are; nothing: not known.
    void start(const CsvRequest &request, const std::optional<qint64> &rows);
    /// A copy of the whole destination.
    void startCopy(const QString &path);
    void cancel();

    bool isRunning() const { return m_question != 0; }

Q_SIGNALS:
    void finished(const QString &path, const tributary::CsvAmount &amount);
    void copied(const QString &path, const tributary::CopyAmount &amount);
    void failed(const tributary::Error &error);
    void cancelled(const QString &path);

private:
    void begin(const QString &path, int question, const QString &stop, bool isMeasured);
    void show(const CsvAmount &amount);
    void show(const CopyAmount &amount);
    void end();

    BrowseController &m_browser;
    QString m_path;
    std::optional<qint64> m_rows;
    int m_question = 0;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace tributary
