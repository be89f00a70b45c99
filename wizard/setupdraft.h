// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/import/foundconnection.h"
#include "engine/source/providers.h"
#include "engine/source/script/setupscript.h"
#include "engine/store/sourcestore.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <functional>
#include <optional>

namespace tributary {

/// Who reads the source.
enum class UserWay {
    Login, ///< the login of the first page
    Create, ///< a read-only role that the assistant makes with an administrator's login
    Script, ///< a read-only role that an administrator makes with our script
};

/// The answers about the read-only role.
struct RoleDraft
{
    UserWay way = UserWay::Login;
    QString name = QStringLiteral("tributary_reader");
    QByteArray password =
        {}; ///< generated; in memory, and in the keyring where the reader wants it
    bool keepPassword = false; ///< in the keyring
    bool futureTables = false; ///< may read tables made later, too
    bool followsLog = false; ///< gets the right to follow changes, whatever the method is now
    bool handedOver = false; ///< a script was saved or copied: somebody else's turn
    QString made = {}; ///< the name under which the assistant has made it; empty: it has not
    /// choiceMark() of the script that was run by the assistant or handed over; empty: none was.
    QByteArray given = {};
    bool ready = false; ///< a check with the role has passed; never saved

    bool operator==(const RoleDraft &) const = default;
};

/// All answers of the assistant. A dumb value: pages fill it, nothing is derived in it; what the
/// engine is asked because of it is made by draftrequests.h. Passwords live here only, in memory,
/// until the program has put them where the reader wanted them.
struct SetupDraft
{
    /// As it will be saved. Its connection is always the login of the first page: who reads in the
    /// end is said by sourceConnection() of draftrequests.h.
    SavedSource source;
    QByteArray password = {}; ///< of the login of the first page
    bool keepPassword = false; ///< that one, in the keyring
    bool startNow = true;

    RoleDraft role = {};
    /// Columns of tables of which not all were chosen: "schema.table" to the names. What the new
    /// role may read; without a new role it means nothing. With any of them, source.tables names
    /// every chosen table.
    QMap<QString, QStringList> columns = {};
    std::optional<Provider> provider =
        {}; ///< when the reader knows better than what was recognised
    Provider recognised = Provider::SelfHosted; ///< by the latest check; never saved
    int serverVersion = 0; ///< as the latest check saw it, 0: not known; never saved
    bool slotTakenOver = false; ///< it was there before: not ours to take away with the source
    bool publicationTakenOver = false;
    /// Whose passwords were put into the keyring for the time of waiting, by the program.
    QList<ConnInfo> kept = {};
    QStringList furtherDatabases = {}; ///< of the same server; each becomes a source of its own
    /// The server's slots and the databases they are of, as the latest check saw them; never saved.
    QMap<QString, QString> slotsOnServer = {};

    bool operator==(const SetupDraft &) const = default;
};

/// What the assistant must know of the program that opens it.
struct SetupContext
{
    QStringList takenNames; ///< of the sources that exist
    QString passFile; ///< a .pgpass that may hold the password, or empty
    QString destinationFolder; ///< where new SQLite files are suggested
    QList<ConnInfo> knownConnections = {}; ///< of the sources that exist
    /// Finds what other programs on this computer know; called on another thread, may be empty.
    std::function<QList<FoundConnection>()> findConnections = {};
    /// Asks whether systemd can see to a schedule; the answer comes on the GUI thread while the
    /// object lives: a reason against it, in a sentence, or an empty text. May be empty.
    std::function<void(QObject *, std::function<void(const QString &)>)> probeTimers = {};
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SetupDraft)
