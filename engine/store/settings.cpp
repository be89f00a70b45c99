// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/settings.h"

#include "engine/store/settingstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace tributary {

namespace {

const QString languageName = QStringLiteral("language");
const QString noticesName = QStringLiteral("notices");
const QString connectionsName = QStringLiteral("connections");
const QString rateName = QStringLiteral("bytes-per-second");
const QString meteredName = QStringLiteral("metered-networks");
const QString passwordsName = QStringLiteral("passwords");

/// What texts can be.
const QString wait = QStringLiteral("wait");
const QString use = QStringLiteral("use");
const QString ask = QStringLiteral("ask");
const QString keyring = QStringLiteral("keyring");

std::optional<qint64> number(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return {};
    return value;
}

std::optional<bool> oneOf(const QString &text, const QString &yes, const QString &no)
{
    if (text == yes)
        return true;
    if (text == no)
        return false;
    return {};
}

std::optional<QString> language(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[a-z]{2,3}(_[A-Z]{2})?\\z"));
    if (!code.match(text).hasMatch())
        return {};
    return text;
}

std::optional<NoticeLevel> level(const QString &text)
{
    const NoticeLevel read = noticeLevelFromId(text);
    if (noticeLevelId(read) != text)
        return {};
    return read;
}

} // namespace

QString noticeLevelId(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::None:
        return QStringLiteral("none");
    case NoticeLevel::Problems:
        return QStringLiteral("problems");
    case NoticeLevel::All:
        return QStringLiteral("all");
    }
    Q_UNREACHABLE();
}

NoticeLevel noticeLevelFromId(const QString &id)
{
    for (const NoticeLevel each : {NoticeLevel::None, NoticeLevel::All}) {
        if (noticeLevelId(each) == id)
            return each;
    }
    return NoticeLevel::Problems;
}

ReadSettings readSettings(const QMap<QString, QString> &texts)
{
    ReadSettings read;
    const auto take = [&](const QString &name, auto &target, const auto &parse) {
        const QString text = texts.value(name);
        if (text.isEmpty())
            return;
        if (const auto value = parse(text))
            target = static_cast<std::remove_reference_t<decltype(target)>>(*value);
        else
            read.notes.append(
                QCoreApplication::translate("Settings",
                                            "The setting \"%1\" cannot be \"%2\": it is as it was "
                                            "at the beginning.")
                    .arg(name, text));
    };
    Settings &settings = read.settings;
    take(languageName, settings.language, language);
    take(noticesName, settings.notices, level);
    take(connectionsName, settings.connections,
         [](const QString &text) { return number(text, 1, Settings::mostConnections); });
    take(rateName, settings.bytesPerSecond,
         [](const QString &text) { return number(text, 0, Settings::mostBytesPerSecond); });
    take(meteredName, settings.waitsOnMetered,
         [](const QString &text) { return oneOf(text, wait, use); });
    take(passwordsName, settings.keepsPasswords,
         [](const QString &text) { return oneOf(text, keyring, ask); });
    return read;
}

QMap<QString, QString> settingTexts(const Settings &settings)
{
    const Settings usual;
    const auto unlessUsual = [](const auto &value, const auto &usualValue, const QString &text) {
        return value == usualValue ? QString() : text;
    };
    return {
        {languageName, settings.language},
        {noticesName,
         unlessUsual(settings.notices, usual.notices, noticeLevelId(settings.notices))},
        {connectionsName,
         unlessUsual(settings.connections, usual.connections,
                     QString::number(settings.connections))},
        {rateName,
         unlessUsual(settings.bytesPerSecond, usual.bytesPerSecond,
                     QString::number(settings.bytesPerSecond))},
        {meteredName, settings.waitsOnMetered ? wait : QString()},
        {passwordsName, settings.keepsPasswords ? QString() : ask},
    };
}

ReadSettings loadSettings(const QString &path)
{
    const Result<QMap<QString, QString>> texts = SettingStore(path).settings();
    if (texts)
        return readSettings(*texts);
    // Often the first who looks into the file: what can be done is said here or nowhere.
    return {.settings = {}, .notes = QStringList(texts.error().message) + texts.error().actions};
}

} // namespace tributary
