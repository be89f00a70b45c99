// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/scriptnames.h"

#include <QCoreApplication>

namespace tributary {

namespace {

constexpr qsizetype longestName = 63; // NAMEDATALEN - 1, in bytes

Error refused(const char *text, const QString &name)
{
    return makeError(
        ErrorKind::Settings,
        {{QStringLiteral("what"), QCoreApplication::translate("SetupScript", text).arg(name)}});
}

Status checkName(const QString &name)
{
    if (name.contains(QChar(u'\0')) || !name.isValidUtf16())
        return refused(
            QT_TRANSLATE_NOOP("SetupScript", "\"%1\" holds a sign that no name may have."),
            QString(name).remove(QChar(u'\0')));
    if (name.toUtf8().size() > longestName)
        return refused(
            QT_TRANSLATE_NOOP("SetupScript", "\"%1\" is longer than 63 bytes, the longest name."),
            name);
    return Done{};
}

} // namespace

Status checkNames(const ScriptRequest &request)
{
    // The server takes the first two for keywords even in quotes: "public" would be everybody.
    if (request.role == u"public" || request.role == u"none" || request.role.startsWith(u"pg_"))
        return refused(QT_TRANSLATE_NOOP("SetupScript",
                                         "\"%1\" is reserved by PostgreSQL: no role can have this "
                                         "name."),
                       request.role);
    if (request.role.isEmpty())
        return refused(QT_TRANSLATE_NOOP("SetupScript", "the new role needs a name.%1"), {});
    QStringList names{request.role, request.publication, request.slot};
    names.append(request.schemas);
    for (const ScriptTable &table : request.tables)
        names += QStringList{table.schema, table.name} + table.columns;
    for (const QString &name : std::as_const(names)) {
        if (const Status named = checkName(name); !named)
            return named;
    }
    return Done{};
}

Status checkPassword(const ScriptRequest &request)
{
    if (request.passwordForm == ScriptPassword::Ask)
        return Done{};
    if (request.password.isEmpty())
        return refused(QT_TRANSLATE_NOOP("SetupScript", "the password of \"%1\" is empty."),
                       request.role);
    if (request.password == request.role.toUtf8())
        return refused(
            QT_TRANSLATE_NOOP("SetupScript", "the password of \"%1\" is the name itself."),
            request.role);
    if (request.password.contains('\0')
        || (request.passwordForm == ScriptPassword::Plain && !request.password.isValidUtf8()))
        return refused(
            QT_TRANSLATE_NOOP("SetupScript", "the password of \"%1\" is no text in UTF-8."),
            request.role);
    return Done{};
}

} // namespace tributary
