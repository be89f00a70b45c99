// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/destinationprobe.h"

#include "engine/destination/sqlite/cloudfolder.h"
#include "engine/destination/sqlite/sqlitefile.h"
#include "engine/destination/sqlite/sqliteplace.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <chrono>

namespace tributary {

namespace {

/// Whether a file can be made there: rights alone do not tell of a full disk or of one that has
/// become read-only.
bool canWriteInto(const QString &folder)
{
    QTemporaryFile file(folder + QStringLiteral("/.tributary-XXXXXX"));
    return file.open() && file.write("\n") == 1 && file.flush();
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
        const Status database = checkSqliteFile(path, SqliteFileUse::Read);
        // One that cannot be read either: "not writable" will be the complaint.
        facts.isDatabase = database || database.error().kind != ErrorKind::DestinationNotDatabase;
    }
    // The folder may have to be made: its nearest parent decides.
    QFileInfo folder(facts.isFolder ? path : file.absolutePath());
    while (!folder.exists() && folder.filePath() != folder.absolutePath())
        folder.setFile(folder.absolutePath());
    // SQLite makes files beside an existing one, too.
    facts.writable = folder.isDir() && canWriteInto(folder.absoluteFilePath())
        && (!facts.exists || facts.isFolder || file.isWritable());
    facts.nameTooLong = !tooLongPath(path).isEmpty();
    facts.cloudService = cloudServiceAt(path);
    const QStorageInfo drive(folder.absoluteFilePath());
    if (drive.isValid()) {
        facts.freeBytes = drive.bytesAvailable();
        facts.fileSystem = QString::fromLatin1(drive.fileSystemType());
        facts.networkDrive = isNetworkFileSystem(drive.fileSystemType());
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
