// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/providerguide.h"

#include <QCoreApplication>

namespace tributary {

// The guides by maker, for providerGuide() alone. Pure functions, any thread.

/// Gives the sentences of these files their context for translators.
struct GuideText
{
    Q_DECLARE_TR_FUNCTIONS(ProviderGuide)
};

inline GuideStep textStep(const QString &text)
{
    return {.kind = GuideStep::Kind::Text, .text = text};
}

inline GuideStep shellStep(const char *text)
{
    return {.kind = GuideStep::Kind::Shell, .text = QString::fromLatin1(text)};
}

inline GuideStep sqlStep(const char *text)
{
    return {.kind = GuideStep::Kind::Sql, .text = QString::fromLatin1(text)};
}

inline GuideStep settingStep(const char *text)
{
    return {.kind = GuideStep::Kind::Setting, .text = QString::fromLatin1(text)};
}

ProviderGuide selfHostedGuide();
ProviderGuide rdsGuide();
ProviderGuide auroraGuide();
ProviderGuide cloudSqlGuide();
ProviderGuide alloyDbGuide();
ProviderGuide azureGuide();
ProviderGuide supabaseGuide(int serverVersion);
ProviderGuide neonGuide();
ProviderGuide herokuGuide();
ProviderGuide crunchyGuide();
ProviderGuide aivenGuide();
ProviderGuide digitalOceanGuide();
ProviderGuide timescaleGuide();

} // namespace tributary
