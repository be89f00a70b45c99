// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/postgres/conninfo.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace tributary {

/// "Through an SSH tunnel", with its host, port and user while it is chosen. GUI thread.
class TunnelFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TunnelFields)

public:
    explicit TunnelFields(QWidget *parent = nullptr);

    void fill(const SshTunnel &tunnel);

    /// None while it is not chosen.
    SshTunnel tunnel() const;

    /// False when a tunnel was chosen and its fields cannot be used.
    bool isUsable() const;

Q_SIGNALS:
    void changed();
    void submitted(); ///< Return was pressed in a field

private:
    void showFields(bool shown);

    QCheckBox *m_use;
    QWidget *m_part;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
};

} // namespace tributary
