// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/report.h"
#include "app/desktop/application.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "engine/destination/sqlite/sqliteversion.h"
#include "engine/postgres/clientversion.h"
#include "engine/store/runstore.h"
#include "engine/store/settingstore.h"
#include "ui/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QSysInfo>

namespace tributary {

namespace {

constexpr int reportedRuns = 20;

QList<std::pair<QString, QString>> versions()
{
    return {{QStringLiteral("Tributary"), QStringLiteral(TRIBUTARY_VERSION)},
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("libpq"), libpqVersion()},
            {QStringLiteral("SQLite"), sqliteVersion()},
            {QStringLiteral("System"),
             QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' '
                 + QSysInfo::kernelVersion()},
            {QStringLiteral("Desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP")}};
}

bool write(QSaveFile &file, const QByteArray &content)
{
    // Names of hosts and users are not for everybody's eyes.
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.flush() && file.commit();
}

} // namespace

void Application::saveReport()
{
    ReportFacts facts;
    facts.madeAt = QDateTime::currentDateTimeUtc();
    facts.versions = versions();
    facts.home = QDir::homePath();
    if (const auto settings = SettingStore(m_storePath).settings())
        facts.settings = *settings;
    const RunStore runs(m_storePath);
    for (const SyncSession *session : std::as_const(m_sessions)) {
        ReportedSource source;
        source.source = session->source();
        source.state = m_states.facts(source.source.name).state();
        if (const auto kept = runs.runs(source.source.name, reportedRuns))
            source.runs = *kept;
        if (const SourceTabs *tabs = m_tabs.value(source.source.name)) {
            source.checks = tabs->checks();
            source.checkedAt = tabs->checkedAt();
        }
        facts.sources.append(source);
        facts.secrets.append(session->password());
    }
    if (const auto lines = runs.latestLines(mostReportedLines))
        facts.lines = *lines;
    const QByteArray content = reportText(facts).toUtf8();

    auto *dialog = new QFileDialog(&m_window, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("tributary-report.md"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        QSaveFile file(path);
        if (!write(file, content))
            m_window.messages()->display(makeError(
                ErrorKind::ExportFailed,
                {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}}));
    });
    dialog->open();
}

} // namespace tributary
