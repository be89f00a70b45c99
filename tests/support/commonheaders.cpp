// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing but what CMakeLists.txt precompiles for every test.
