// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/destinationprobe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>

#include <array>
#include <chrono>

namespace tributary {

namespace {

/// First bytes of every SQLite 3 file, with the final zero (SQLite, "Database File Format", 1.3.1).
constexpr std::array<char, 16> magic {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

bool beginsAsDatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // not readable: "not writable" will be the complaint
    const QByteArray start = file.read(magic.size());
    return start.isEmpty() || start == QByteArrayView(magic);
}

bool isNetwork(const QByteArray &fileSystem)
{
    constexpr std::array names {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone",
                                "fuse.gvfsd-fuse", "9p", "afs", "ceph", "fuse.glusterfs", "davfs", "fuse.davfs2"};
    return std::ranges::any_of(names, [&fileSystem](const char *name) { return fileSystem == name; });
}

} // namespace

DestinationFacts inspectDestination(const QString &path)
{
    DestinationFacts facts;
    facts.path = path;
    const QFileInfo file(path);
    facts.isFolder = file.isDir();
    facts.exists = file.exists();
    if (facts.exists && !facts.isFolder) {
        facts.size = file.size();
        facts.writable = file.isWritable();
        facts.isDatabase = beginsAsDatabase(path);
    }
    // The folder may have to be made: its nearest parent decides.
    QFileInfo folder(facts.isFolder ? path : file.absolutePath());
    while (!folder.exists() && folder.filePath() != folder.absolutePath())
        folder.setFile(folder.absolutePath());
    if (!facts.exists)
        facts.writable = folder.isDir() && folder.isWritable();
    const QStorageInfo drive(folder.absoluteFilePath());
    if (drive.isValid()) {
        facts.freeBytes = drive.bytesAvailable();
        facts.fileSystem = QString::fromLatin1(drive.fileSystemType());
        facts.networkDrive = isNetwork(drive.fileSystemType());
    }
    return facts;
}

DestinationProbe::DestinationProbe(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new QObject)
{
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

DestinationProbe::~DestinationProbe()
{
    constexpr std::chrono::milliseconds patience {200};
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience))) {
        delete m_thread;
        return;
    }
    // Stuck in a drive that does not answer: it ends by itself when the drive does, and takes its objects along.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void DestinationProbe::ask(const QString &path)
{
    const int number = ++m_number;
    QMetaObject::invokeMethod(
        m_worker,
        [self = QPointer<DestinationProbe>(this), number, path, target = thread()] {
            Q_UNUSED(target)
            const DestinationFacts facts = inspectDestination(path);
            Q_UNUSED(self)
            Q_UNUSED(number)
            Q_UNUSED(facts)
        },
        Qt::QueuedConnection);
}

} // namespace tributary
