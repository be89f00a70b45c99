// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/data/tableschema.h"

#include <QHash>

#include <stop_token>

namespace tributary {

class Connection;

/// The types of one database: tells what a column's type means to us, through domains and array
/// elements.
class TypeCatalogue
{
public:
    struct Type
    {
        QString name;
        char kind = 'b'; ///< pg_type.typtype
        bool builtIn = false;
        quint32 element = 0;
        char delimiter = ',';
        quint32 base = 0; ///< of a domain
        int baseTypmod = -1;
        QString outputSchema;
        QString outputFunction;
    };

    /// Errors: as Connection::query().
    static Result<TypeCatalogue> load(Connection &connection, const std::stop_token &stop);

    explicit TypeCatalogue(QHash<quint32, Type> types)
        : m_types(std::move(types))
    { }

    /// Fills the type part of @p column (typeOid, typmod, classes, outputFunction) from its
    /// declared type.
    void describe(ColumnSchema &column, quint32 declaredType, int declaredTypmod) const;

    /// The enum that values of the base type @p oid are made of: itself, or the element of an
    /// array; 0: none.
    quint32 enumOf(quint32 oid) const;

private:
    ValueClass classOf(quint32 oid) const;
    /// Follows domains to the type below; @p typmod becomes the domain's where it sets one.
    quint32 baseOf(quint32 oid, int &typmod) const;

    QHash<quint32, Type> m_types;
};

} // namespace tributary
