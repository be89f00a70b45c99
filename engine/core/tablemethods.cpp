// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/tablemethods.h"

namespace tributary {

bool isTableMethod(const QString &word)
{
    return word == u"log" || word == u"full" || word == u"skip";
}

QString chosenMethod(const TableMethods &methods, const TableId &table)
{
    if (const auto exact = methods.constFind(table.displayName()); exact != methods.cend())
        return *exact;
    for (auto each = methods.begin(); each != methods.end(); ++each) {
        if (isNamed(table, each.key()))
            return each.value();
    }
    return {};
}

void chooseMethod(TableMethods &methods, const TableId &table, const QString &method)
{
    methods.removeIf([&](TableMethods::iterator each) { return isNamed(table, each.key()); });
    if (!method.isEmpty())
        methods.insert(table.displayName(), method);
}

} // namespace tributary
