// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/destinationprobe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <chrono>

namespace tributary {

namespace {

/// First bytes of every SQLite 3 file, with the final zero (SQLite, "Database File Format", 1.3.1).
constexpr std::array<char, 16> magic{'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                                     'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

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
    constexpr std::array names{"nfs",
                               "nfs4",
                               "cifs",
                               "smb2",
                               "smb3",
                               "smbfs",
                               "fuse.sshfs",
                               "fuse.rclone",
                               "fuse.gvfsd-fuse",
                               "9p",
                               "afs",
                               "ceph",
                               "fuse.glusterfs",
                               "davfs",
                               "fuse.davfs2"};
    return std::ranges::any_of(names,
                               [&fileSystem](const char *name) { return fileSystem == name; });
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

/// The part of DestinationProbe on the other thread.
class DestinationInspector final : public QObject
{
    Q_OBJECT

public:
    void inspect(int number, const QString &path)
    {
        Q_EMIT inspected(number, inspectDestination(path));
    }

Q_SIGNALS:
    void inspected(int number, const tributary::DestinationFacts &facts);
};

DestinationProbe::DestinationProbe(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_inspector(new DestinationInspector)
{
    m_inspector->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_inspector, &QObject::deleteLater);
    connect(this, &DestinationProbe::asked, m_inspector, &DestinationInspector::inspect,
            Qt::QueuedConnection);
    connect(
        m_inspector, &DestinationInspector::inspected, this,
        [this](int number, const DestinationFacts &facts) {
            if (number == m_number)
                Q_EMIT answered(facts);
        },
        Qt::QueuedConnection);
    m_thread->start();
}

DestinationProbe::~DestinationProbe()
{
    constexpr std::chrono::milliseconds patience{200};
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience))) {
        delete m_thread;
        return;
    }
    // Stuck in a drive that does not answer. It ends when the drive does, and takes its objects
    // along.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void DestinationProbe::ask(const QString &path)
{
    Q_EMIT asked(++m_number, path);
}

} // namespace tributary

#include "destinationprobe.moc"
