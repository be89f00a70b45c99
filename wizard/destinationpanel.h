// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setupdraft.h"

#include <QWidget>

#include <span>

namespace tributary {

/// The fields of one kind of destination. GUI thread.
class DestinationPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationPanel)

public:
    /// Fills the fields with @p draft's destination when it is of this kind, else with what is
    /// suggested for it.
    virtual void fill(const SetupDraft &draft) = 0;
    /// As SavedSource::destination.
    virtual QString destination() const = 0;
    /// What the fields hold was looked at, and can be written to.
    virtual bool isUsable() const = 0;

Q_SIGNALS:
    void changed();

protected:
    using QWidget::QWidget;
};

/// One kind of destination that can be chosen.
struct DestinationKind
{
    const char *scheme; ///< how SavedSource::destination begins: "sqlite:"
    QString (*name)(); ///< translated
    QString (*summary)(); ///< one sentence, translated
    DestinationPanel *(*make)(const SetupContext &context, QWidget *parent);
};

/// All kinds; the first is the default. Another destination is added here, and nowhere else in the
/// assistant.
std::span<const DestinationKind> destinationKinds();

} // namespace tributary
