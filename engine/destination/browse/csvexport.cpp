// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/browse/csvexport.h"

#include "engine/destination/browse/csvtext.h"
#include "engine/destination/browse/destinationbrowser.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <chrono>

namespace tributary {

namespace {

/// Written at once.
constexpr qsizetype pieceBytes = 256 << 10;
constexpr auto progressInterval = std::chrono::milliseconds(100);

Error exportError(const QString &path, const QString &reason)
{
    return makeError(ErrorKind::ExportFailed,
                     {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}});
}

class CsvFile final : public RowTaker
{
public:
    CsvFile(const CsvRequest &request, const CsvObserver &observer)
        : m_request(request)
        , m_observer(observer)
        , m_file(request.path)
        , m_style{.harmless = request.harmless}
    { }

    /// The rights come before the first byte.
    Status open()
    {
        if (m_file.open(QIODevice::WriteOnly)
            && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return Done{};
        return exportError(m_request.path, m_file.errorString());
    }

    Status begin(const QStringList &columns) override
    {
        appendCsvNames(m_piece, columns, m_style);
        return Done{};
    }

    Status take(std::span<const Cell> row) override
    {
        appendCsvRow(m_piece, row, m_style);
        ++m_amount.rows;
        return m_piece.size() >= pieceBytes ? write() : Status(Done{});
    }

    Status finish()
    {
        if (const Status written = write(); !written)
            return written;
        // commit() alone does not notice that the last bytes found no place.
        return m_file.flush() && m_file.commit()
            ? Status(Done{})
            : exportError(m_request.path, m_file.errorString());
    }

    const CsvAmount &amount() const { return m_amount; }

private:
    Status write()
    {
        if (m_file.write(m_piece) != m_piece.size())
            return exportError(m_request.path, m_file.errorString());
        m_amount.bytes += m_piece.size();
        m_piece.resize(0); // keeps its memory
        if (m_piece.capacity() > 4 * pieceBytes)
            m_piece = {};
        const auto now = std::chrono::steady_clock::now();
        if (m_observer && now >= m_next) {
            m_next = now + progressInterval;
            m_observer(m_amount);
        }
        return Done{};
    }

    const CsvRequest &m_request;
    const CsvObserver &m_observer;
    QSaveFile m_file;
    CsvStyle m_style;
    QByteArray m_piece;
    CsvAmount m_amount;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace

Result<CsvAmount> exportCsv(DestinationBrowser &browser, const CsvRequest &request,
                            const CsvObserver &observer, const std::stop_token &stop)
{
    if (browser.ownsFile(request.path))
        return exportError(
            request.path,
            QCoreApplication::translate("CsvExport", "it belongs to the destination itself."));
    CsvFile file(request, observer);
    if (const Status opened = file.open(); !opened)
        return opened.error();
    if (const Status read = browser.readAll(request.query, file, stop); !read)
        return read.error();
    if (stop.stop_requested())
        return makeError(ErrorKind::Interrupted);
    if (const Status finished = file.finish(); !finished)
        return finished.error();
    return file.amount();
}

} // namespace tributary
