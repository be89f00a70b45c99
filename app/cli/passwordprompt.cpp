// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordprompt.h"

#include <termios.h>
#include <unistd.h>

#include "app/cli/output.h"

#include <cstdio>

namespace tributary {

std::optional<QByteArray> promptPassword(const QString &user)
{
    termios shown{};
    if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDERR_FILENO) == 0
        || ::tcgetattr(STDIN_FILENO, &shown) != 0)
        return {};
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    std::fprintf(stderr, "Password of %s: ", visibleText(user).toUtf8().constData());
    QByteArray password;
    for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n';)
        password.append(c);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    if (password.isEmpty())
        return {};
    return password;
}

} // namespace tributary
