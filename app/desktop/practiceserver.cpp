// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/practiceserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace tributary {

namespace {

constexpr int sampleRows = 100'000;
constexpr int stopMilliseconds = 10'000;
constexpr qsizetype longestDetail = 2000;

Error practiceError(const QString &reason, const QString &detail = {})
{
    return makeError(ErrorKind::PracticeServer, {{QStringLiteral("reason"), reason}}, detail);
}

/// Beside the installed program, or in the source tree of a build that is not installed; empty when
/// in neither.
QString findScript()
{
    QStringList places{QCoreApplication::applicationDirPath()
                       + QStringLiteral("/../share/tributary/practice-server")};
#ifdef TRIBUTARY_SOURCE_DIR
    places.append(QStringLiteral(TRIBUTARY_SOURCE_DIR "/packaging/practice-server"));
#endif
    for (const QString &place : std::as_const(places)) {
        if (QFile::exists(place))
            return place;
    }
    return {};
}

} // namespace

Result<PracticePlace> readPracticePlace(const QByteArray &output)
{
    QHash<QByteArray, QString> values;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            values.insert(line.first(equals), QString::fromUtf8(line.sliced(equals + 1)));
    }
    PracticePlace place;
    place.connection.host = values.value("host");
    place.connection.port = values.value("port");
    place.connection.database = values.value("database");
    place.connection.user = values.value("user");
    if (place.connection.host.isEmpty() || place.connection.database.isEmpty())
        return practiceError(PracticeServer::tr("it did not say where it listens"),
                             QString::fromUtf8(output).left(longestDetail));
    QFile file(values.value("password_file"));
    if (!file.open(QIODevice::ReadOnly))
        return practiceError(PracticeServer::tr("its password cannot be read"), file.errorString());
    place.password = file.readLine().trimmed();
    return place;
}

PracticeServer::PracticeServer(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_script(findScript())
{
    connect(&m_process, &QProcess::finished, this, &PracticeServer::readResult);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(practiceError(tr("its script does not run"), m_process.errorString()));
    });
}

PracticeServer::~PracticeServer()
{
    if (!m_used)
        return;
    disconnect(&m_process, nullptr, this, nullptr);
    if (isStarting()) { // it cleans up behind itself
        m_process.terminate();
        m_process.waitForFinished(stopMilliseconds);
    }
    m_process.start(m_script, {QStringLiteral("stop"), m_folder});
    m_process.waitForFinished(stopMilliseconds);
}

void PracticeServer::start()
{
    if (isStarting())
        return;
    if (m_script.isEmpty()) {
        Q_EMIT failed(practiceError(tr("the script that makes it is not installed")));
        return;
    }
    m_used = true;
    m_isNew = !QFile::exists(m_folder + QStringLiteral("/practice-server"));
    m_process.start(
        m_script,
        {QStringLiteral("start"), m_folder, QStringLiteral("--rows"), QString::number(sampleRows)});
}

void PracticeServer::readResult(int exitCode)
{
    const QByteArray words = m_process.readAllStandardError().trimmed();
    if (exitCode != 0 || m_process.exitStatus() != QProcess::NormalExit) {
        QString reason = QString::fromUtf8(words.split('\n').last());
        reason.remove(QStringLiteral("practice-server: "));
        Q_EMIT failed(practiceError(reason.isEmpty() ? tr("its script failed") : reason,
                                    QString::fromUtf8(words).left(longestDetail)));
        return;
    }
    Result<PracticePlace> place = readPracticePlace(m_process.readAllStandardOutput());
    if (!place) {
        Q_EMIT failed(place.error());
        return;
    }
    place->isNew = m_isNew;
    Q_EMIT started(*place);
}

} // namespace tributary
