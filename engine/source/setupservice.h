// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lanes.h"
#include "engine/source/removal.h"
#include "engine/source/scriptrun.h"
#include "engine/source/sourcecheck.h"

#include <QObject>

#include <optional>

namespace tributary {

/// The wizard's way to the source: lives on the main thread, never blocks, owns the threads on
/// which the engine works. There are six kinds of questions; one of a kind is under way at a time:
/// a new one stops the one before, whose answer is not delivered. The number that a question
/// returns comes back with its answer. Passwords are wiped from the request's own copy when the
/// work is done.
class SetupService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupService)

public:
    explicit SetupService(QObject *parent = nullptr);
    ~SetupService() override; ///< stops what is under way and waits for it

    /// checkSource().
    int check(const SourceCheckRequest &request);
    /// What the login could change.
    int loadRights(const SourceCheckRequest &source);
    /// setupScript() and undoScript() for the database that @p source is let into.
    int makeScripts(const SourceCheckRequest &source, const ScriptRequest &request);
    /// Runs the setup script over a session of @p admin, an administrator's login. Repeatable.
    int runSetup(const SourceCheckRequest &admin, const ScriptRequest &request);
    /// How fast the server writes its log, over three seconds.
    int measureLogRate(const SourceCheckRequest &source);
    /// findMadeObjects().
    int findMade(const SourceCheckRequest &source, const MadeNames &names);
    /// removeMadeObjects().
    int removeMade(const SourceCheckRequest &source, const QList<MadeObject> &objects);

    /// That question, if it is still under way; its answer is not delivered.
    void cancel(int number);
    /// All kinds. A script that is being run is rolled back as far as its transaction goes.
    void cancel();

Q_SIGNALS:
    void checkProgressed(int number, const tributary::CheckResult &result);
    void checkFinished(int number, const tributary::SourceCheckReport &report);
    /// Not sent when it could not be asked. "schema.*": it could make tables there.
    void rightsLoaded(int number, const QStringList &writableTables);
    void scriptsMade(int number, const tributary::SetupScripts &scripts);
    void setupRun(int number, const std::optional<tributary::Error> &error);
    /// Not sent when it could not be measured.
    void logRateMeasured(int number, double bytesPerSecond);
    /// @p objects is empty with an error.
    void madeFound(int number, const QList<tributary::MadeObject> &objects,
                   const std::optional<tributary::Error> &error);
    void madeRemoved(int number, const std::optional<tributary::Error> &error);

private:
    enum Kind { Check, Rights, Scripts, Setup, LogRate, Made, KindCount };

    Lanes m_lanes;
};

} // namespace tributary
