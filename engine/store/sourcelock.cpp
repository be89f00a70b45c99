// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sourcelock.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <cstring>
#include <utility>

namespace tributary {

namespace {

constexpr int ownerOnly = 0600;

QString folderOf(const QString &storePath)
{
    return QFileInfo(storePath).absolutePath() + QStringLiteral("/locks");
}

/// A source's name may be anything, a file's may not.
QString pathOf(const QString &storePath, const QString &sourceName)
{
    const QByteArray digest = QCryptographicHash::hash(sourceName.toUtf8(),
                                                       QCryptographicHash::Sha256);
    return folderOf(storePath) + u'/' + QString::fromLatin1(digest.toHex().first(32))
        + QStringLiteral(".lock");
}

struct flock wholeFile(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

Error failure(const QString &path)
{
    return makeError(ErrorKind::StoreFailed,
                     {{QStringLiteral("path"), path},
                      {QStringLiteral("reason"), QString::fromLocal8Bit(std::strerror(errno))}});
}

QString holderText(const QString &trigger)
{
    const auto text = [](const char *words) {
        return QCoreApplication::translate("SourceLock", words);
    };
    if (trigger == runTriggerId(RunTrigger::Command))
        return text(QT_TRANSLATE_NOOP("SourceLock", "the command line"));
    if (trigger == runTriggerId(RunTrigger::Schedule)
        || trigger == runTriggerId(RunTrigger::MadeUp))
        return text(QT_TRANSLATE_NOOP("SourceLock", "its schedule"));
    return text(QT_TRANSLATE_NOOP("SourceLock", "the window"));
}

/// What the holder wrote; it may be about to, so anything may be missing.
Error busy(int file, const QString &sourceName, MomentText inWords)
{
    QByteArray text(200, '\0');
    const ssize_t length = ::pread(file, text.data(), static_cast<size_t>(text.size()), 0);
    text.truncate(length < 0 ? 0 : length);
    const QList<QByteArray> words = text.split('\n');
    const QDateTime since = QDateTime::fromString(QString::fromLatin1(words.value(2)), Qt::ISODate);
    return makeError(ErrorKind::SourceBusy,
                     {{QStringLiteral("name"), sourceName},
                      {QStringLiteral("pid"), QString::fromLatin1(words.value(0))},
                      {QStringLiteral("holder"), holderText(QString::fromLatin1(words.value(1)))},
                      {QStringLiteral("since"), inWords(since)}});
}

bool writeHolder(int file, RunTrigger trigger)
{
    const QByteArray text = QByteArray::number(::getpid()) + '\n' + runTriggerId(trigger).toLatin1()
        + '\n' + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + '\n';
    return ::ftruncate(file, 0) == 0
        && ::pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0) == text.size();
}

} // namespace

QString shortMomentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

SourceLock::~SourceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

SourceLock::SourceLock(SourceLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{ }

SourceLock &SourceLock::operator=(SourceLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

Result<SourceLock> SourceLock::take(const QString &storePath, const QString &sourceName,
                                    RunTrigger trigger, MomentText inWords)
{
    const QString folder = folderOf(storePath);
    const QString path = pathOf(storePath, sourceName);
    if (!QDir().mkpath(folder))
        return failure(folder);
    // Others may not even see who syncs what.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    SourceLock lock(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly));
    if (!lock.isValid())
        return failure(path);
    struct flock wish = wholeFile(F_WRLCK);
    if (::fcntl(lock.m_file, F_OFD_SETLK, &wish) != 0)
        return errno == EAGAIN || errno == EACCES ? busy(lock.m_file, sourceName, inWords)
                                                  : failure(path);
    // Who holds it is for people; on a full disk it is not known, but held all the same.
    if (!writeHolder(lock.m_file, trigger) && errno != ENOSPC && errno != EDQUOT)
        return failure(path);
    return lock;
}

bool SourceLock::isHeld(const QString &storePath, const QString &sourceName)
{
    const SourceLock probe(
        ::open(QFile::encodeName(pathOf(storePath, sourceName)).constData(), O_RDWR | O_CLOEXEC));
    if (!probe.isValid())
        return false;
    struct flock wish = wholeFile(F_WRLCK);
    return ::fcntl(probe.m_file, F_OFD_GETLK, &wish) == 0 && wish.l_type != F_UNLCK;
}

} // namespace tributary
