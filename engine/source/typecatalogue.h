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

    /// An attribute of a composite type, or what a range is made of.
    struct Part
    {
        int position = 0;
        quint32 type = 0;
        int typmod = -1;
    };

    explicit TypeCatalogue(QHash<quint32, Type> types, QHash<quint32, QList<Part>> parts = {})
        : m_types(std::move(types))
        , m_parts(std::move(parts))
    { }

    /// Fills the type part of @p column (typeOid, typmod, classes, outputFunction) from its
    /// declared type.
    void describe(ColumnSchema &column, quint32 declaredType, int declaredTypmod) const;

    /// The types that values of the type @p oid are made of, itself first: what is below a domain,
    /// the elements of an array, the parts of a composite type or a range, and so on.
    QList<quint32> madeOf(quint32 oid) const;

    /// What the type @p oid has for parts, as one word; empty: none, or its attributes are all
    /// gone.
    QByteArray layoutOf(quint32 oid) const;

    bool hasParts(quint32 oid) const { return m_parts.contains(oid); }

private:
    ValueClass classOf(quint32 oid) const;
    /// Follows domains to the type below; @p typmod becomes the domain's where it sets one.
    quint32 baseOf(quint32 oid, int &typmod) const;

    QHash<quint32, Type> m_types;
    QHash<quint32, QList<Part>> m_parts;
};

} // namespace tributary
