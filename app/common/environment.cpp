// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/environment.h"

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <clocale>
#include <csignal>

namespace tributary {

Environment Environment::take()
{
    Environment environment;
    environment.password = qgetenv("PGPASSWORD");
    environment.passFile = qEnvironmentVariable("PGPASSFILE");
    if (environment.passFile.isEmpty()) {
        const QString usual = QDir::homePath() + QStringLiteral("/.pgpass");
        if (QFile::exists(usual))
            environment.passFile = usual;
    }
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith(u"PG"))
            qunsetenv(name.toLocal8Bit().constData());
    }
    std::setlocale(LC_MESSAGES, "C");
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN);
    return environment;
}

} // namespace tributary
