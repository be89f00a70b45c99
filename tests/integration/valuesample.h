// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values that are easily lost on the way, type by type: limits, signs of zero, infinities, texts
// that look like something else. One table for each type: s.NAME (id int PRIMARY KEY, v TYPE), with
// ids from 1 on.

#pragma once

#include <QByteArray>
#include <QList>

namespace tributary::test {

struct ValueSample
{
    QByteArray name;
    QByteArray type;
    QList<QByteArray> values; ///< SQL expressions that are cast to the type
    int sinceVersion = 10; ///< major version of the first server that takes all of it
};

QList<ValueSample> valueSamples(int majorVersion);

/// Statements that make the schema "s" with the types and one table for each sample.
QByteArray valueSchemaSql(int majorVersion);

} // namespace tributary::test
