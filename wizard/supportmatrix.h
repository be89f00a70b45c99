// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/providers.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;
class QTreeWidget;

namespace tributary {

class NoteLabel;

/// Who runs the server and what can be done there; behind a button the same for every provider.
/// GUI thread.
class SupportMatrix final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportMatrix)

public:
    explicit SupportMatrix(QWidget *parent = nullptr);

    /// @p chosen: when the reader knows better than what was recognised.
    void setProvider(Provider recognised, std::optional<Provider> chosen);

    std::optional<Provider> chosen() const; ///< nothing: as recognised

Q_SIGNALS:
    void chosenChanged();

private:
    void fillTable();
    void showCurrent();

    Provider m_recognised = Provider::SelfHosted;
    QComboBox *m_provider;
    NoteLabel *m_note;
    QToolButton *m_toggle;
    QTreeWidget *m_table;
};

} // namespace tributary
