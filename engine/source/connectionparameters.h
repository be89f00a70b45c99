// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/source/connectiontext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace tributary {

// The pieces of parseConnectionText(). Each kind of text is taken apart into the same list of
// keywords and values, and one place says what a keyword means. Pure functions, any thread.

/// Gives the sentences of these files their context for translators.
struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

/// One keyword with its value, decoded. Bytes, because a password need not be UTF-8.
struct ConnectionParameter
{
    QString keyword;
    QByteArray value;

    bool operator==(const ConnectionParameter &) const = default;
};

using ConnectionParameters = QList<ConnectionParameter>;

/// Whose keywords a text uses.
enum class TextDialect {
    Libpq, ///< an unknown keyword is an error, as it is for libpq
    Jdbc, ///< the driver has many settings of its own: what is unknown is left out with a note
    Driver, ///< "postgresql+asyncpg://": the same
};

/// Error Settings with @p what as its reason. @p what must not quote text that may be part of a
/// password.
Error connectionTextError(const QString &what);

/// Puts the parts together; of parameters that come twice the last one counts, as in libpq. @p
/// notes come first.
Result<ParsedConnection> connectionFromParameters(const ConnectionParameters &parameters,
                                                  TextDialect dialect,
                                                  const QStringList &notes = {});

} // namespace tributary
