// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ndjson.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace tributary::test {

namespace {

struct Field
{
    QString name;
    QJsonValue::Type type;
    QStringList words = {}; // the only texts that it may hold
    bool optional = false;
    bool nullable = false; // what is not known
};

QList<Field> fieldsOf(const QString &type)
{
    using enum QJsonValue::Type;
    static const QHash<QString, QList<Field>> types = {
        {u"schedule"_s, {{u"source"_s, String}, {u"schedule"_s, String}}},
        {u"progress"_s,
         {{u"table"_s, String},
          {u"rows"_s, Double},
          {u"rows_estimated"_s, Double, {}, false, true},
          {u"bytes"_s, Double}}},
        {u"table"_s,
         {{u"table"_s, String},
          {u"state"_s,
           String,
           {u"done"_s, u"failed"_s, u"skipped"_s, u"waiting"_s, u"copying"_s, u"copied"_s,
            u"equal"_s, u"different"_s, u"gone"_s}},
          {u"rows"_s, Double},
          {u"notes"_s, Array, {}, true}}},
        {u"schedule"_s, {{u"source"_s, String}, {u"schedule"_s, String}}},
        {u"result"_s,
         {{u"status"_s, String, {u"ok"_s, u"partial"_s, u"failed"_s}}, {u"exit_code"_s, Double}}},
        {u"error"_s,
         {{u"id"_s, String},
          {u"message"_s, String},
          {u"actions"_s, Array},
          {u"sqlstate"_s, String, {}, true},
          {u"detail"_s, String, {}, true}}},
        {u"check"_s,
         {{u"id"_s, String},
          {u"state"_s, String, {u"ok"_s, u"warning"_s, u"failed"_s, u"unknown"_s}},
          {u"mandatory"_s, Bool},
          {u"found"_s, String},
          {u"message"_s, String},
          {u"fix"_s, String, {}, true}}},
        {u"difference"_s,
         {{u"table"_s, String},
          {u"kind"_s, String, {u"missing"_s, u"extra"_s, u"different"_s}},
          {u"key"_s, Object},
          {u"columns"_s, Array}}},
        {u"state"_s, {{u"source"_s, String}, {u"state"_s, String}, {u"tables"_s, Array}}},
        {u"source"_s,
         {{u"name"_s, String},
          {u"connection"_s, String},
          {u"destination"_s, String},
          {u"method"_s, String},
          {u"tables"_s, Array}}},
        {u"removed"_s, {{u"source"_s, String}}},
        {u"export"_s, {{u"file"_s, String}, {u"sources"_s, Double}}},
        {u"warning"_s, {{u"message"_s, String}}},
    };
    return types.value(type);
}

QString tableOfStateProblem(const QJsonObject &table)
{
    for (const QString &name : {u"table"_s, u"method"_s, u"state"_s}) {
        if (table[name].toString().isEmpty())
            return u"no %1 of a table"_s.arg(name);
    }
    const QDateTime fresh = QDateTime::fromString(table[u"fresh_as_of"_s].toString(),
                                                  Qt::ISODateWithMs);
    if (!fresh.isValid() || fresh.offsetFromUtc() != 0)
        return u"fresh_as_of is not a moment in UTC"_s;
    return table[u"rows"_s].isDouble() ? QString() : u"no rows of a table"_s;
}

} // namespace

QString shapeProblem(const QJsonObject &object)
{
    const QString text =
        QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(400);
    const QString type = object[u"type"_s].toString();
    const QList<Field> fields = fieldsOf(type);
    if (fields.isEmpty())
        return u"type \"%1\" is not documented: %2"_s.arg(type, text);
    for (const Field &field : fields) {
        const QJsonValue value = object[field.name];
        if (value.isUndefined() && field.optional)
            continue;
        if (value.isNull() && field.nullable)
            continue;
        if (value.type() != field.type)
            return u"field %1 is absent or of another type: %2"_s.arg(field.name, text);
        if (!field.words.isEmpty() && !field.words.contains(value.toString()))
            return u"field %1 has a word that is not documented: %2"_s.arg(field.name, text);
    }
    if (type == u"error"
        && (object[u"message"_s].toString().isEmpty() || object[u"actions"_s].toArray().isEmpty()))
        return u"an error without a sentence or without an action: "_s + text;
    const QJsonArray tables = type == u"state" ? object[u"tables"_s].toArray() : QJsonArray();
    for (const QJsonValue &table : tables) {
        const QString problem = tableOfStateProblem(table.toObject());
        if (!problem.isEmpty())
            return problem + u": "_s + text;
    }
    return {};
}

} // namespace tributary::test
