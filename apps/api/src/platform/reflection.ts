/**
 * Decorators read and write metadata the moment a class is loaded: these three stand first, in the program and
 * in every spec (Jest's setupFiles).
 */
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
