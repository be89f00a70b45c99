// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace tributary {

/// A value, or the Error that kept it from being made. The only way a function of the engine
/// reports failure: no exceptions of our own, no bool with an out parameter. Plain value, any
/// thread.
template <typename T>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, Error> && !std::is_same_v<T, bool>,
                  "would be mixed up with the error or with the test for success");

public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }

    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    const T &operator*() const &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }

    T &operator*() &
    {
        Q_ASSERT(*this);
        return *std::get_if<0>(&m_state);
    }

    T &&operator*() &&
    {
        Q_ASSERT(*this);
        return std::move(*std::get_if<0>(&m_state));
    }

    const T *operator->() const { return &**this; }

    T *operator->() { return &**this; }

    const Error &error() const &
    {
        Q_ASSERT(!*this);
        return *std::get_if<1>(&m_state);
    }

    Error &&error() &&
    {
        Q_ASSERT(!*this);
        return std::move(*std::get_if<1>(&m_state));
    }

private:
    std::variant<T, Error> m_state;
};

/// The value of a function that has none.
struct Done
{ };

using Status = Result<Done>;

} // namespace tributary
