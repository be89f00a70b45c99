// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

namespace tributary {

/// What the place of a destination file looks like. Plain value.
struct DestinationFacts
{
    QString path;
    bool isFolder = false;
    bool exists = false;
    bool isDatabase = false; ///< exists, and begins as SQLite files do (or is empty)
    bool writable = true; ///< the file, and the nearest folder above that exists
    bool nameTooLong = false; ///< for the file or what SQLite keeps beside it
    bool networkDrive = false; ///< SQLite's locks and its log do not work reliably there
    QString cloudService; ///< that synchronises the folder ("Dropbox"); or empty
    QString fileSystem; ///< "ext4", "nfs4"
    qint64 size = 0; ///< of the file
    qint64 freeBytes = -1; ///< -1: not known

    bool operator==(const DestinationFacts &) const = default;
};

/// Looks; a file is made for a moment where the destination would be. Blocks for as long as the
/// drive does: not for the GUI thread.
DestinationFacts inspectDestination(const QString &path);

class DestinationInspector;

/// Asks inspectDestination() on a thread of its own, because a drive that went away answers after
/// minutes. Lives on the GUI thread, never blocks it; the answer to the latest question only.
class DestinationProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationProbe)

public:
    explicit DestinationProbe(QObject *parent = nullptr);
    ~DestinationProbe() override;

    void ask(const QString &path);

Q_SIGNALS:
    void asked(int number, const QString &path); ///< for the other thread
    void answered(const tributary::DestinationFacts &facts);

private:
    QThread *m_thread;
    DestinationInspector *m_inspector; ///< lives on m_thread, deleted with it
    int m_number = 0;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::DestinationFacts)
