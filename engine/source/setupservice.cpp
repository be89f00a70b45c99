// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/setupservice.h"

#include "engine/postgres/connection.h"
#include "engine/source/logprerequisites.h"
#include "engine/source/scriptrun.h"

namespace tributary {

namespace {

constexpr auto logRateTime = std::chrono::seconds(3);

ConnectionOptions optionsFor(const SourceCheckRequest &source)
{
    ConnectionOptions options;
    options.info = source.connection;
    options.password = source.password;
    options.passFile = source.passFile;
    return options;
}

/// A copy of @p request whose password shares its bytes with nobody, so that wiping it means
/// something.
std::shared_ptr<SourceCheckRequest> ownCopy(const SourceCheckRequest &request)
{
    const auto wipe = [](SourceCheckRequest *copy) {
        copy->password.fill('\0'); // also when it was stopped before its turn
        delete copy;
    };
    const std::shared_ptr<SourceCheckRequest> copy(new SourceCheckRequest(request), wipe);
    copy->password = QByteArray(request.password.constData(), request.password.size());
    return copy;
}

} // namespace

SetupService::SetupService(QObject *parent)
    : QObject(parent)
    , m_lanes(this, KindCount, QStringLiteral("setup"))
{ }

SetupService::~SetupService() = default;

void SetupService::cancel()
{
    m_lanes.cancel();
}

void SetupService::cancel(int number)
{
    m_lanes.cancel(number);
}

int SetupService::check(const SourceCheckRequest &request)
{
    return m_lanes.ask(Check, [this, request](int number, const std::stop_token &stop) {
        const auto onResult = [this, number](const CheckResult &result) {
            m_lanes.tell(Check, number,
                         [this, number, result] { Q_EMIT checkProgressed(number, result); });
        };
        const SourceCheckReport report = checkSource(request, stop, onResult);
        return [this, number, report] { Q_EMIT checkFinished(number, report); };
    });
}

int SetupService::loadRights(const SourceCheckRequest &source)
{
    return m_lanes.ask(
        Rights, [this, source](int number, const std::stop_token &stop) -> Lanes::Answer {
            Result<Connection> connection = Connection::open(optionsFor(source), stop);
            if (!connection)
                return {};
            const Result<LogPrerequisites> facts = loadLogPrerequisites(
                *connection, {}, source.connection.database, stop);
            if (!facts)
                return {};
            QStringList tables;
            for (const TableId &id : facts->writableTables)
                tables.append(id.displayName());
            for (const QString &schema : facts->writableSchemas)
                tables.append(schema + QStringLiteral(".*"));
            return [this, number, tables] { Q_EMIT rightsLoaded(number, tables); };
        });
}

int SetupService::makeScripts(const SourceCheckRequest &source, const ScriptRequest &request)
{
    return m_lanes.ask(Scripts, [this, source, request](int number, const std::stop_token &stop) {
        const SetupScripts scripts = tributary::makeScripts(optionsFor(source), request, stop);
        return [this, number, scripts] { Q_EMIT scriptsMade(number, scripts); };
    });
}

int SetupService::runSetup(const SourceCheckRequest &admin, const ScriptRequest &request)
{
    return m_lanes.ask(
        Setup, [this, own = ownCopy(admin), request](int number, const std::stop_token &stop) {
            const Status run = runSetupScript(optionsFor(*own), request, stop);
            const std::optional<Error> error = run ? std::nullopt
                                                   : std::optional<Error>(run.error());
            return [this, number, error] { Q_EMIT setupRun(number, error); };
        });
}

int SetupService::measureLogRate(const SourceCheckRequest &source)
{
    return m_lanes.ask(
        LogRate, [this, source](int number, const std::stop_token &stop) -> Lanes::Answer {
            Result<Connection> connection = Connection::open(optionsFor(source), stop);
            if (!connection)
                return {};
            const Result<double> rate = tributary::measureLogRate(*connection, logRateTime, stop);
            if (!rate)
                return {};
            return [this, number, bytesPerSecond = *rate] {
                Q_EMIT logRateMeasured(number, bytesPerSecond);
            };
        });
}

int SetupService::findMade(const SourceCheckRequest &source, const MadeNames &names)
{
    return m_lanes.ask(Made, [this, source, names](int number, const std::stop_token &stop) {
        const Result<QList<MadeObject>> found = findMadeObjects(optionsFor(source), names, stop);
        const QList<MadeObject> objects = found ? *found : QList<MadeObject>();
        const std::optional<Error> error = found ? std::nullopt
                                                 : std::optional<Error>(found.error());
        return [this, number, objects, error] { Q_EMIT madeFound(number, objects, error); };
    });
}

int SetupService::removeMade(const SourceCheckRequest &source, const QList<MadeObject> &objects)
{
    return m_lanes.ask(Made, [this, source, objects](int number, const std::stop_token &stop) {
        const Status removed = removeMadeObjects(optionsFor(source), objects, stop);
        const std::optional<Error> error = removed ? std::nullopt
                                                   : std::optional<Error>(removed.error());
        return [this, number, error] { Q_EMIT madeRemoved(number, error); };
    });
}

} // namespace tributary
