// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/setupservice.h"

#include "engine/postgres/connection.h"
#include "engine/source/logprerequisites.h"
#include "engine/source/scriptrun.h"

#include <QThread>

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

/// The thread of one kind of question.
class SetupService::Lane
{
public:
    Lane()
    {
        m_thread.setObjectName(QStringLiteral("setup"));
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }

    ~Lane()
    {
        stop();
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(Lane)

    void stop() { m_stop.request_stop(); }

    std::stop_token begin(int number)
    {
        stop();
        m_stop = std::stop_source();
        m_number = number;
        return m_stop.get_token();
    }

    /// Looked at again on arrival: what was sent before a stop may still have been under way.
    bool isWanted(int number) const { return number == m_number && !m_stop.stop_requested(); }

    void post(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_worker = new QObject; ///< what is posted to it runs on the thread, in order
    std::stop_source m_stop;
    int m_number = 0;
};

SetupService::SetupService(QObject *parent)
    : QObject(parent)
{ }

SetupService::~SetupService()
{
    cancel(); // all of them first: waiting for one after the other would take longer
}

void SetupService::cancel()
{
    for (const std::unique_ptr<Lane> &lane : m_lanes) {
        if (lane)
            lane->stop();
    }
}

void SetupService::cancel(int number)
{
    for (const std::unique_ptr<Lane> &lane : m_lanes) {
        if (lane && lane->isWanted(number))
            lane->stop();
    }
}

bool SetupService::isWanted(Kind kind, int number) const
{
    return m_lanes.at(kind)->isWanted(number);
}

int SetupService::ask(
    Kind kind,
    const std::function<std::function<void()>(int number, const std::stop_token &)> &work)
{
    std::unique_ptr<Lane> &lane = m_lanes.at(kind);
    if (!lane)
        lane = std::make_unique<Lane>();
    const int number = ++m_number;
    lane->post([this, kind, number, work, stop = lane->begin(number)] {
        if (stop.stop_requested())
            return;
        const std::function<void()> answer = work(number, stop);
        QMetaObject::invokeMethod(
            this,
            [this, kind, number, answer] {
                if (isWanted(kind, number) && answer)
                    answer();
            },
            Qt::QueuedConnection);
    });
    return number;
}

int SetupService::check(const SourceCheckRequest &request)
{
    return ask(Check, [this, request](int number, const std::stop_token &stop) {
        const auto onResult = [this, number](const CheckResult &result) {
            QMetaObject::invokeMethod(
                this,
                [this, number, result] {
                    if (isWanted(Check, number))
                        Q_EMIT checkProgressed(number, result);
                },
                Qt::QueuedConnection);
        };
        const SourceCheckReport report = checkSource(request, stop, onResult);
        return [this, number, report] { Q_EMIT checkFinished(number, report); };
    });
}

int SetupService::loadRights(const SourceCheckRequest &source)
{
    return ask(Rights,
               [this, source](int number, const std::stop_token &stop) -> std::function<void()> {
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
                   return [this, number, tables] { Q_EMIT rightsLoaded(number, tables); };
               });
}

int SetupService::makeScripts(const SourceCheckRequest &source, const ScriptRequest &request)
{
    return ask(Scripts, [this, source, request](int number, const std::stop_token &stop) {
        const SetupScripts scripts = tributary::makeScripts(optionsFor(source), request, stop);
        return [this, number, scripts] { Q_EMIT scriptsMade(number, scripts); };
    });
}

int SetupService::runSetup(const SourceCheckRequest &admin, const ScriptRequest &request)
{
    return ask(Setup,
               [this, own = ownCopy(admin), request](int number, const std::stop_token &stop) {
                   const Status run = runSetupScript(optionsFor(*own), request, stop);
                   const std::optional<Error> error = run ? std::nullopt
                                                          : std::optional<Error>(run.error());
                   return [this, number, error] { Q_EMIT setupRun(number, error); };
               });
}

int SetupService::measureLogRate(const SourceCheckRequest &source)
{
    return ask(
        LogRate, [this, source](int number, const std::stop_token &stop) -> std::function<void()> {
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
    return ask(Made, [this, source, names](int number, const std::stop_token &stop) {
        const Result<QList<MadeObject>> found = findMadeObjects(optionsFor(source), names, stop);
        const QList<MadeObject> objects = found ? *found : QList<MadeObject>();
        const std::optional<Error> error = found ? std::nullopt
                                                 : std::optional<Error>(found.error());
        return [this, number, objects, error] { Q_EMIT madeFound(number, objects, error); };
    });
}

int SetupService::removeMade(const SourceCheckRequest &source, const QList<MadeObject> &objects)
{
    return ask(Made, [this, source, objects](int number, const std::stop_token &stop) {
        const Status removed = removeMadeObjects(optionsFor(source), objects, stop);
        const std::optional<Error> error = removed ? std::nullopt
                                                   : std::optional<Error>(removed.error());
        return [this, number, error] { Q_EMIT madeRemoved(number, error); };
    });
}

} // namespace tributary
