// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace tributary {

/// Numbers, sizes and times as people of the locale write them. Estimates carry a "≈" or an
/// "about". Values in, text out; any thread.
class Formatting
{
    Q_DECLARE_TR_FUNCTIONS(Formatting)

public:
    explicit Formatting(const QLocale &locale = QLocale());

    QString count(qint64 number) const; ///< "1,234,567"
    QString
    aboutCount(qint64 number) const; ///< "≈ 1,230,000": three digits are all that an estimate knows
    QString bytes(qint64 bytes) const; ///< "1.2 MiB"
    QString rowRate(double rowsPerSecond) const; ///< "12,345 rows/s"
    QString byteRate(double bytesPerSecond) const; ///< "1.2 MiB/s"
    QString percent(int percent) const; ///< "42%"
    QString duration(std::chrono::seconds time) const; ///< "3 min 5 s"
    QString aboutDuration(std::chrono::seconds time) const; ///< "about 4 min"
    /// By the reader's clock: "14:05:09", or with the day when that is not the day of @p now; empty
    /// for an invalid time.
    QString moment(const QDateTime &time, const QDateTime &now) const;

private:
    QLocale m_locale;
};

} // namespace tributary
