// RUN: not alibi-opt %s "--alibi-raise=method=#alibi.nothing" 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not alibi-opt %s --alibi-raise=method=17 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not alibi-opt %s --alibi-raise=unproven=hope 2>&1 | FileCheck %s --check-prefix=UNPROVEN
// RUN: not alibi-opt %s --alibi-raise=report=maybe 2>&1 | FileCheck %s --check-prefix=REPORT

// UNKNOWN: method '#alibi.nothing' is not a method of ALiBi attention, such as #alibi.exact
// OTHER: method '17' is not a method of ALiBi attention, such as #alibi.exact
// UNPROVEN: for the --unproven option: Cannot find option named 'hope'!
// REPORT: 'maybe' is invalid value for boolean argument
